/* SPDX-License-Identifier: Apache-2.0 */
/* The integer mix that engine speed is measured on: list, matrix, state machine, CRC, in about equal parts. */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

#define NODES 256
#define SIDE 12
#define TEXT 512

struct node {
	struct node *next;
	u64 value;
};

static struct node nodes[NODES];
static u32 left[SIDE][SIDE], right[SIDE][SIDE], product[SIDE][SIDE];
static u8 text[TEXT];
static u32 crc_table[256];

void hypercall_exit(u64 status);

u64 mix_rounds;
u64 mix_digest;

static u64 walk_list(void)
{
	u64 sum = 0;

	for (int turn = 0; turn < 8; turn++)
		for (struct node *node = nodes; node; node = node->next) {
			sum += node->value ^ turn;
			node->value = node->value * 5 + 1;
		}
	return sum;
}

static u64 multiply_matrices(void)
{
	u64 trace = 0;

	for (int i = 0; i < SIDE; i++)
		for (int j = 0; j < SIDE; j++) {
			u32 sum = 0;

			for (int k = 0; k < SIDE; k++)
				sum += left[i][k] * right[k][j];
			product[i][j] = sum;
			if (i == j)
				trace += sum;
		}
	left[0][0] += (u32)trace;
	return trace;
}

/* Counts numbers, words and lines, as a scanner does. */
static u64 scan_text(void)
{
	u64 numbers = 0, words = 0, lines = 0;
	int state = 0;

	for (int turn = 0; turn < 3; turn++)
		for (int i = 0; i < TEXT; i++) {
			u8 c = text[i];

			switch (state) {
			case 0:
				if (c >= '0' && c <= '9')
					state = 1;
				else if (c >= 'a' && c <= 'z')
					state = 2;
				else if (c == '\n')
					lines++;
				break;
			case 1:
				if (c < '0' || c > '9') {
					numbers++;
					state = 0;
				}
				break;
			default:
				if (c < 'a' || c > 'z') {
					words++;
					state = 0;
				}
			}
		}
	return numbers << 32 | words << 16 | lines;
}

static u64 crc(void)
{
	u32 sum = 0xffffffff;

	for (int turn = 0; turn < 4; turn++)
		for (int i = 0; i < TEXT; i++)
			sum = crc_table[(sum ^ text[i]) & 0xff] ^ sum >> 8;
	return sum;
}

static void prepare(void)
{
	u64 random = 88172645463325252ul;

	for (int i = 0; i < NODES; i++) {
		/* 97 is prime to 256: one ring through all nodes, cut at its end */
		nodes[(i * 97) % NODES].next = i == NODES - 1 ? 0 : &nodes[((i + 1) * 97) % NODES];
		nodes[i].value = i;
	}
	for (int i = 0; i < SIDE * SIDE; i++) {
		left[i / SIDE][i % SIDE] = i * 7;
		right[i / SIDE][i % SIDE] = i ^ 5;
	}
	for (int i = 0; i < TEXT; i++) {
		random ^= random << 13;
		random ^= random >> 7;
		random ^= random << 17;
		text[i] = "0123abcdefgh \n,."[random & 15];
	}
	for (u32 i = 0; i < 256; i++) {
		u32 entry = i;

		for (int bit = 0; bit < 8; bit++)
			entry = entry & 1 ? entry >> 1 ^ 0xedb88320 : entry >> 1;
		crc_table[i] = entry;
	}
}

/* First task of the kernel: runs mix_rounds rounds, leaves their digest in mix_digest. */
void kernel_main(void)
{
	u64 digest = 0;

	prepare();
	for (u64 round = 0; round < mix_rounds; round++) {
		digest = digest * 31 + walk_list();
		digest = digest * 31 + multiply_matrices();
		digest = digest * 31 + scan_text();
		digest = digest * 31 + crc();
	}
	mix_digest = digest;
	hypercall_exit(0);
}
