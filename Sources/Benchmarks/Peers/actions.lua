-- Actions for wrk: one officer registers organisations, each with a credit code of its own.
-- Run as: wrk … --script actions.lua URL -- TOKEN

local alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
local threads = 0
local number = 0

function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end

function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. args[1]
end

-- 18 characters, with the check character of GB 32100.
local function credit_code(n)
  local digits = { 9, 1, 2, 1, 0, 3, 0, 0, id }
  for place = 17, 10, -1 do
    digits[place] = n % 31
    n = math.floor(n / 31)
  end
  local sum, weight, text = 0, 1, ""
  for place = 1, 17 do
    sum = sum + digits[place] * weight
    weight = weight * 3 % 31
    text = text .. alphabet:sub(digits[place] + 1, digits[place] + 1)
  end
  local check = (31 - sum % 31) % 31
  return text .. alphabet:sub(check + 1, check + 1)
end

function request()
  number = number + 1
  local code = credit_code(number)
  local body = string.format(
    '{"do":"organisation.register","with":{"organisation":"%s","name":"鞍山市第%d号菱镁材料有限公司",' ..
    '"kind":"enterprise","district":"tiedong","address":"铁东区胜利路%d号","legalRepresentative":"王%d"}}',
    code, number, number, number)
  return wrk.format(nil, nil, nil, body)
end

function done(summary, latency, requests)
  print(string.format(
    '{"requests":%d,"failed":%d,"microseconds":%d,"p50":%d,"p99":%d}',
    summary.requests,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
      + summary.errors.timeout,
    summary.duration, latency:percentile(50), latency:percentile(99)))
end
