#include <lz4.h>
#include <lz4frame.h>
#include <lz4hc.h>
#include <string.h>

// LZ4_stream_t is a union with an array too large for Swift to import. Copying a stream into which
// a dictionary was loaded costs a fraction of loading it anew.
static inline void clz4_copy_stream(LZ4_stream_t *to, const LZ4_stream_t *from) {
    memcpy(to, from, sizeof(LZ4_stream_t));
}
