/// The words that texts are made of. Large enough that no phrase comes twice: a store that
/// compresses must not be fed the same sentence again and again.
enum Vocabulary {
    static let nouns = words(
        """
        菱镁 滑石 耐火砖 高炉渣 中试线 检测台 窑炉 坩埚 粉体 晶须 浆料 涂层 支架 电极 隔膜 母线 轧辊 钢坯 板材 \
        管件 焊缝 模具 夹具 主轴 齿轮 阀门 泵站 机组 叶片 转子 定子 线圈 磁体 传感器 控制柜 机器人 导轨 工装 \
        样机 样品 批次 配方 工艺 规程 标准 图纸 台账 数据 模型 算法 平台 系统 软件 接口 网关 终端 仓库 车间 厂房 \
        实验室 净化间 机房 配电室 污水站 烟道 除尘器 余热 蒸汽 燃气 光伏 储能 电池 氢气 甲醇 尾矿 矿渣 废酸 \
        灰渣 水泥 骨料 玻璃 陶瓷 树脂 纤维 薄膜 织物 染料 药材 菌种 酶制剂 饲料 种苗 果蔬 肉制品 乳清 淀粉 \
        包装 冷库 物流 码头 专利 论文 合同 协议 章程 预算 凭证 发票 审计 年报 简历 社保 工资 编制 团队 骨干 \
        博士 技师 学徒 导师 顾问 客户 供应商 联盟 高校 院所 医院 园区 社区 乡镇 河道 林场 矿区 隧道 桥梁 轨道 \
        站房 道口 管廊 井盖 路灯 屏幕 芯片 封装 基板 靶材 光纤 镜片 激光器 雷达 天线 卫星 地图 影像 标签 词库
        """)
    static let verbs = words(
        """
        完成 验证 提出 改造 扩建 搬迁 购置 调试 标定 检定 复核 抽查 比对 归档 公示 签订 续签 终止 委托 承接 转让 \
        许可 引进 培养 聘用 考核 评议 论证 修订 补正 说明 陈述 反映 质疑 采信 驳回 保留 删除 增补 替换 拆除 封存 \
        移交 运行 停用 恢复 降低 提高 缩短 延长 覆盖 贯通 支撑 带动 辐射 汇总 分析 测算 预测 监测 预警 处置 整改 \
        落实 督促 协调 配合 组织 召集 走访 查阅 询问 核实 确认 认可 存疑 建议 要求 同意 通过 达到 超出 低于 接近
        """)
    static let adjectives = words(
        """
        稳定 完备 清晰 明确 充分 不足 偏低 偏高 合理 可行 成熟 领先 先进 通用 专用 精密 高温 低温 耐磨 耐蚀 轻质 \
        致密 多孔 超细 连续 间歇 自动 智能 绿色 节能 低碳 环保 安全 可靠 高效 经济 规范 完整 真实 一致 齐全 及时 \
        持续 长期 短期 阶段性 示范性 基础性 关键 核心 主要 次要 现有 新增 存量 闲置 共享 独立 联合 开放 定向 分级 \
        新型 传统 复合 单一 均匀 细化 深度 初步 最终 临时 固定 可追溯 可量化 可复制 有限 显著 轻微 相关 其他 全部
        """)
    static let adverbs = words(
        """
        已 均 尚 基本 初步 逐步 全面 部分 重点 现场 书面 口头 随机 按期 提前 逾期 分批 集中 多次 首次 再次 当场 \
        会后 会上 据此 因此 同时 此外 其中 总体 较为 明显 切实 有效 依规 如实 逐项 一并 另行 先行 不再 仍需 应当
        """)
    static let units = words(
        "万元 平方米 台套 人 项 件 篇 吨 千克 毫米 微米 小时 天 个月 批 组 家 次 兆瓦 千瓦时 立方米 摄氏度 个百分点 亩 公里")
    static let fields = words(
        """
        新材料 装备制造 冶金新工艺 菱镁深加工 磁性材料 激光加工 工业软件 智能检测 节能环保 新能源 储能技术 生物医药 \
        中药现代化 食品加工 现代农业 种业 矿山安全 轨道交通 电力电子 机器人 大数据 物联网 化工新材料 精细化工 \
        水处理 固废利用 建筑节能 应急装备 医疗器械 数字文旅
        """)
    static let titles = words("高级工程师 教授级高工 研究员 副研究员 教授 副教授 首席专家 总工程师 技术总监 博士后 主任医师 高级技师")
    static let papers = words("佐证材料 审计报告 检测报告 会议纪要 现场照片 专利证书 合作协议 社保证明 购置发票 场地证明 评审意见 答复函")
    static let paperKinds = words(
        "report minutes photo certificate agreement proof invoice letter scan")
    static let conditions = words(
        "patents site-area equipment-value staff cooperation plan director")
    static let surnames = characters(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    )
    static let given = characters(
        "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红梅建国庆生东海波辉鹏飞宇浩然子轩梓涵雨欣怡佳诗琪博文思远志恒晨曦瑞雪松柏岩峰川泽润清源立新维成章启航振邦宏图永安春晓燕凤翔林森鑫淼晶莹琳瑶璐珊珂钰嘉懿德仁义礼智信"
    )
    static let trades = characters(
        "鞍辽科锐盛达恒泰通远华鼎瑞丰利民信诚金海天宇宏博创维嘉润泽源兴隆昌德康美佳安顺捷凯旋腾飞龙凤翔云峰岭川江河湖岛星月晨曦朝阳光辉煌耀明亮洁净清新绿原野牧禾麦谷豆果茶桑麻棉丝绸缎锦绣铭钧锋锐钢铁铜铝钛镁硅锂钴镍"
    )
    static let syllables = words(
        """
        an bao bei cai chang chen da dong fang feng gang gao guang hai han hong hua jian jin jing kai lan li liang \
        ling long lu mei ming nan ning peng qi qing rong rui shan shen sheng song tai tang tian tong wan wei wen \
        xi xiang xin xing xu yan yang yi ying yong yuan yun ze zhen zheng zhi zhong zhu zi
        """)
    static let districts = words(
        "tiedong tiexi lishan qianshan taian xiuyan haicheng gaoxin jingkai")

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func characters(_ text: String) -> [String] { text.map(String.init) }
}
