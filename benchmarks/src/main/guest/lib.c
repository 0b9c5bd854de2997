/* SPDX-License-Identifier: Apache-2.0 */
/* Memory and string functions, checksums, hashes and object pools. */
#include "kernel.h"

/* GCC must not turn these loops into calls of the very functions that they define. */
#pragma GCC push_options
#pragma GCC optimize("no-tree-loop-distribute-patterns")

typedef u64 __attribute__((may_alias, aligned(1))) word_alias;

void *memcpy(void *to, const void *from, u64 length)
{
	u8 *d = to;
	const u8 *s = from;

	for (; length >= 32; length -= 32, d += 32, s += 32) {
		u64 a = ((const word_alias *)s)[0], b = ((const word_alias *)s)[1];
		u64 c = ((const word_alias *)s)[2], e = ((const word_alias *)s)[3];

		((word_alias *)d)[0] = a;
		((word_alias *)d)[1] = b;
		((word_alias *)d)[2] = c;
		((word_alias *)d)[3] = e;
	}
	for (; length >= 8; length -= 8, d += 8, s += 8)
		*(word_alias *)d = *(const word_alias *)s;
	while (length--)
		*d++ = *s++;
	return to;
}

void *memmove(void *to, const void *from, u64 length)
{
	u8 *d = to;
	const u8 *s = from;

	if (d <= s || d >= s + length)
		return memcpy(to, from, length);
	while (length--)
		d[length] = s[length];
	return to;
}

void *memset(void *to, int value, u64 length)
{
	u8 *d = to;
	u64 word = (u8)value * 0x0101010101010101ul;

	for (; length >= 8; length -= 8, d += 8)
		*(word_alias *)d = word;
	while (length--)
		*d++ = (u8)value;
	return to;
}

int memcmp(const void *a, const void *b, u64 length)
{
	const u8 *p = a, *q = b;

	for (; length >= 8; length -= 8, p += 8, q += 8)
		if (*(const word_alias *)p != *(const word_alias *)q)
			break;
	for (; length; length--, p++, q++)
		if (*p != *q)
			return *p - *q;
	return 0;
}

#pragma GCC pop_options

u32 string_length(const char *text)
{
	u32 n = 0;

	while (text[n])
		n++;
	return n;
}

u32 format_decimal(char *to, u64 value)
{
	char digits[20];
	u32 n = 0, length;

	do {
		digits[n++] = (char)('0' + value % 10);
		value /= 10;
	} while (value);
	length = n;
	while (n)
		*to++ = digits[--n];
	return length;
}

u64 parse_decimal(const char *text, u32 length, u32 *used)
{
	u64 value = 0;
	u32 n = 0;

	while (n < length && text[n] >= '0' && text[n] <= '9')
		value = value * 10 + (u64)(text[n++] - '0');
	*used = n;
	return value;
}

/* A bijective mixer of 64 bits: multiply and fold, twice. */
u64 mix64(u64 value)
{
	value += 0x9e3779b97f4a7c15ul;
	value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ul;
	value = (value ^ (value >> 27)) * 0x94d049bb133111ebul;
	return value ^ (value >> 31);
}

/* Order-dependent digest of bytes; equal for equal contents however they were split, if split at multiples of 8. */
u64 hash_bytes(u64 start, const void *data, u32 length)
{
	const u8 *p = data;
	u64 h = start;

	for (; length >= 8; length -= 8, p += 8) {
		u64 word;

		__builtin_memcpy(&word, p, 8);
		h = (h ^ word) * 0x100000001b3ul;
		h ^= h >> 29;
	}
	for (; length; length--)
		h = (h ^ *p++) * 0x100000001b3ul;
	return h;
}

u32 hash_name(const char *name, u32 length)
{
	u32 h = 0x811c9dc5;

	while (length--)
		h = (h ^ (u8)*name++) * 0x01000193;
	return h ^ (h >> 15);
}

/* CRC-32 (reflected 0xedb88320), four bits a step: small tables suit a small guest. */
u32 crc32_block(u32 start, const void *data, u32 length)
{
	static const u32 nibble[16] = {
		0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
		0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c
	};
	const u8 *p = data;
	u32 crc = ~start;

	while (length--) {
		crc ^= *p++;
		crc = (crc >> 4) ^ nibble[crc & 15];
		crc = (crc >> 4) ^ nibble[crc & 15];
	}
	return ~crc;
}

/* Ones' complement sum of 16-bit words in memory order, as the Internet protocols use it. */
u32 checksum_partial(const void *data, u32 length, u32 sum)
{
	const u8 *p = data;
	u64 total = sum;

	for (; length >= 4; length -= 4, p += 4) {
		u32 word;

		__builtin_memcpy(&word, p, 4);
		total += word;
	}
	if (length >= 2) {
		total += (u32)(p[0] | p[1] << 8);
		p += 2;
		length -= 2;
	}
	if (length)
		total += *p;
	total = (total & 0xffffffff) + (total >> 32);
	total = (total & 0xffffffff) + (total >> 32);
	return (u32)total;
}

u16 checksum_fold(u32 sum)
{
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	return (u16)~sum;
}

void pool_init(struct pool *pool, void *memory, u64 bytes, u32 object_size, void (*construct)(void *))
{
	char *p = memory;

	pool->object_size = object_size;
	pool->construct = construct;
	pool->free = NULL;
	pool->available = 0;
	for (; bytes >= object_size; bytes -= object_size, p += object_size) {
		*(void **)p = pool->free;
		pool->free = p;
		pool->available++;
	}
}

void *pool_get(struct pool *pool)
{
	void *object;

	spin_lock(&pool->lock);
	object = pool->free;
	if (object) {
		pool->free = *(void **)object;
		pool->available--;
	}
	spin_unlock(&pool->lock);
	if (object && pool->construct)
		pool->construct(object);
	return object;
}

void pool_put(struct pool *pool, void *object)
{
	spin_lock(&pool->lock);
	*(void **)object = pool->free;
	pool->free = object;
	pool->available++;
	spin_unlock(&pool->lock);
}
