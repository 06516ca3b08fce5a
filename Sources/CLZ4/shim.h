// What attaches a loaded dictionary to a stream is offered by the static library alone.
#define LZ4_HC_STATIC_LINKING_ONLY
#include <lz4.h>
#include <lz4frame.h>
#include <lz4hc.h>
