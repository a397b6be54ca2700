// Brotli (RFC 7932): the encoder, and for the tests the decoder.
#include <brotli/decode.h>
#include <brotli/encode.h>
