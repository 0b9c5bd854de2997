/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bodies of the functions that a measured profile calls. Each is a template: the generator gives every target of the
 * profile its own copy. A body turns `rounds` into a number of instructions that does not depend on data, so
 * that the distance between two calls can be set; data is the worker's own, so that workers do not meet.
 */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

struct node {
	u32 next;
	u32 key;
};

/* One per worker; the generator lays it out with the same offsets. */
struct worker_data {
	u8 bytes[1024];
	u64 words[128];
	struct node nodes[64];
	u32 state;
	u32 pad;
};

/* Ones' complement sum, as over a packet. */
u64 work_checksum(struct worker_data *data, u64 rounds)
{
	const u32 *word = (const u32 *)data->bytes;
	u64 sum = rounds;

	for (u64 i = 0; i < rounds; i++)
		sum += word[i & 255];
	sum = (sum & 0xffffffff) + (sum >> 32);
	sum = (sum & 0xffff) + (sum >> 16);
	return (sum & 0xffff) + (sum >> 16);
}

/* Walk of a linked list by index, as through a hash chain. */
u64 work_list(struct worker_data *data, u64 rounds)
{
	u32 at = rounds & 63;
	u64 keys = 0;

	for (u64 i = 0; i < rounds; i++) {
		keys += data->nodes[at].key;
		at = data->nodes[at].next & 63;
	}
	return keys;
}

/* Multiply and rotate, as a flow hash does. */
u64 work_hash(struct worker_data *data, u64 rounds)
{
	u64 hash = 0x9e3779b97f4a7c15ul ^ rounds;

	for (u64 i = 0; i < rounds; i++) {
		hash ^= data->words[i & 127];
		hash *= 0xbf58476d1ce4e5b9ul;
		hash = hash << 31 | hash >> 33;
	}
	return hash;
}

/* Copy with a running mix, as between a page and a user buffer. */
u64 work_copy(struct worker_data *data, u64 rounds)
{
	u64 mix = 0;

	for (u64 i = 0; i < rounds; i++) {
		u64 value = data->words[i & 63];

		data->words[64 + (i & 63)] = value + (mix & 0xff);
		mix = mix * 31 + value;
	}
	return mix;
}

/* A table-driven scan of text, as of a request line. */
u64 work_scan(struct worker_data *data, u64 rounds)
{
	u32 state = 1;

	for (u64 i = 0; i < rounds; i++)
		state = data->bytes[(state * 4 + data->bytes[i & 1023]) & 1023];
	return state;
}

/* Bit map search and update, as an allocator's. */
u64 work_bitmap(struct worker_data *data, u64 rounds)
{
	u64 found = 0;

	for (u64 i = 0; i < rounds; i++) {
		u64 map = data->words[i & 31];

		found += (map & -map) >> (i & 7);
		data->words[i & 31] = map << 1 | map >> 63;
	}
	return found;
}

/* Time arithmetic: a division and a scaling, as ktime does. */
u64 work_time(struct worker_data *data, u64 rounds)
{
	u64 total = data->words[0] | 1;

	for (u64 i = 0; i < rounds; i++)
		total += ((u64)data->state * (i + 3)) >> 7;
	return total / (rounds + 1);
}

/* Small structures filled and read back, as headers are built. */
u64 work_header(struct worker_data *data, u64 rounds)
{
	u64 length = 0;

	for (u64 i = 0; i < rounds; i++) {
		u8 *header = data->bytes + (i & 31) * 20;

		header[0] = 0x45;
		*(u32 *)(header + 4) = (u32)(length + i);
		header[8] = 64;
		length += header[0] + *(u32 *)(header + 4);
	}
	return length;
}
