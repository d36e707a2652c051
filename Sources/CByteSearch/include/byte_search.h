#ifndef BYTE_SEARCH_H
#define BYTE_SEARCH_H

// Looks at many bytes at a time, which Swift's own vectors cannot turn into a word of bits.
// Every function reads only what it is given and has a plain form for other processors.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Which of 64 bytes are `first`, `second`, a line feed or a carriage return; bit 0 is the first byte.
static inline uint64_t byte_search_marks(const uint8_t *bytes, uint8_t first, uint8_t second) {
  uint64_t marks = 0;
#if defined(__SSE2__)
  const __m128i a = _mm_set1_epi8((char)first), b = _mm_set1_epi8((char)second);
  const __m128i line = _mm_set1_epi8('\n'), carriage = _mm_set1_epi8('\r');
  for (int part = 0; part < 4; part++) {
    const __m128i x = _mm_loadu_si128((const __m128i *)(const void *)(bytes + 16 * part));
    const __m128i hits =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, a), _mm_cmpeq_epi8(x, b)),
                     _mm_or_si128(_mm_cmpeq_epi8(x, line), _mm_cmpeq_epi8(x, carriage)));
    marks |= (uint64_t)(uint32_t)_mm_movemask_epi8(hits) << (16 * part);
  }
#elif defined(__aarch64__)
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t bits = vld1q_u8(weights);
  for (int part = 0; part < 4; part++) {
    const uint8x16_t x = vld1q_u8(bytes + 16 * part);
    const uint8x16_t hits = vandq_u8(
        bits, vorrq_u8(vorrq_u8(vceqq_u8(x, vdupq_n_u8(first)), vceqq_u8(x, vdupq_n_u8(second))),
                       vorrq_u8(vceqq_u8(x, vdupq_n_u8('\n')), vceqq_u8(x, vdupq_n_u8('\r')))));
    const uint64_t word = (uint64_t)vaddv_u8(vget_low_u8(hits)) |
                          (uint64_t)vaddv_u8(vget_high_u8(hits)) << 8;
    marks |= word << (16 * part);
  }
#else
  for (int i = 0; i < 64; i++) {
    const uint8_t x = bytes[i];
    marks |= (uint64_t)(x == first || x == second || x == '\n' || x == '\r') << i;
  }
#endif
  return marks;
}

/// Whether a byte occurs among others.
static inline int byte_search_holds(const uint8_t *bytes, size_t count, uint8_t wanted) {
  return memchr(bytes, wanted, count) != NULL;
}

static inline uint64_t byte_search_fold(uint64_t hash, uint64_t word) {
  const unsigned __int128 product =
      (unsigned __int128)(hash ^ word ^ 0xA0761D6478BD642Fu) * 0xE7037ED1A0B428DBu;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/// A hash of some bytes, eight at a time; not for keys that an enemy chooses, only for a memory that
/// is bounded and compares the bytes too.
///
/// Source: the product of 128 bits, folded, as in wyhash (W. Yi, public domain).
static inline uint64_t byte_search_hash(const uint8_t *bytes, size_t count, uint64_t seed) {
  uint64_t hash = seed ^ count * 0x9E3779B97F4A7C15u, word = 0;
  if (count >= 8) {
    for (size_t at = 0; at + 8 < count; at += 8) {
      memcpy(&word, bytes + at, 8);
      hash = byte_search_fold(hash, word);
    }
    memcpy(&word, bytes + count - 8, 8);
  } else if (count >= 4) {
    uint32_t first, last;
    memcpy(&first, bytes, 4);
    memcpy(&last, bytes + count - 4, 4);
    word = (uint64_t)first << 32 | last;
  } else if (count > 0) {
    word = (uint64_t)bytes[0] << 16 | (uint64_t)bytes[count / 2] << 8 | bytes[count - 1];
  }
  return byte_search_fold(hash, word);
}

/// Whether two stretches of bytes are the same.
static inline int byte_search_equal(const uint8_t *a, const uint8_t *b, size_t count) {
  return memcmp(a, b, count) == 0;
}

#endif
