/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What every guest source of the workloads may use: types, the services of the mini-kernel (docs/platform.md, "Names
 * that guest sources agree on"), lists, and the small library of lib.c.
 */
#ifndef GUEST_KERNEL_H
#define GUEST_KERNEL_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef signed int s32;
typedef signed long s64;

#define NULL ((void *)0)
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define container_of(p, type, member) ((type *)((char *)(p) - __builtin_offsetof(type, member)))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define READ_ONCE(x) (*(volatile __typeof__(x) *)&(x))
#define WRITE_ONCE(x, v) (*(volatile __typeof__(x) *)&(x) = (v))
#define min_of(a, b) ((a) < (b) ? (a) : (b))

/* Services of the mini-kernel. */
void schedule(void);
void schedule_timeout(u64 ticks);
void spin_lock(u32 *lock);
void spin_unlock(u32 *lock);
void mutex_lock(u64 *lock);
void mutex_unlock(u64 *lock);

/* What the runner of a workload calls and reads. */
void workload_init(void);
unsigned long workload_request(unsigned long worker, unsigned long index);
extern volatile unsigned long workload_errors;
extern volatile u64 workload_seed;
extern volatile u32 workload_security_modules;
extern volatile u32 workload_phase_length;

#define MAX_WORKERS 8

/* Negative results, numbered as POSIX does. */
enum {
	EPERM = 1, ENOENT = 2, EIO = 5, EAGAIN = 11, ENOMEM = 12, EACCES = 13, EEXIST = 17, ENOTDIR = 20, EISDIR = 21,
	EINVAL = 22, EMFILE = 24, ENOSPC = 28, EROFS = 30, ENOTCONN = 107, ETIMEDOUT = 110
};

/* Doubly linked lists with a head of the same type. */
struct list_head {
	struct list_head *next, *prev;
};

static inline void list_init(struct list_head *head)
{
	head->next = head;
	head->prev = head;
}

static inline int list_empty(const struct list_head *head)
{
	return head->next == head;
}

static inline void list_insert_between(struct list_head *item, struct list_head *prev, struct list_head *next)
{
	item->next = next;
	item->prev = prev;
	next->prev = item;
	prev->next = item;
}

static inline void list_add(struct list_head *item, struct list_head *head)
{
	list_insert_between(item, head, head->next);
}

static inline void list_add_tail(struct list_head *item, struct list_head *head)
{
	list_insert_between(item, head->prev, head);
}

static inline void list_del(struct list_head *item)
{
	item->prev->next = item->next;
	item->next->prev = item->prev;
	list_init(item);
}

#define list_first(head, type, member) container_of((head)->next, type, member)
#define list_last(head, type, member) container_of((head)->prev, type, member)
#define list_for_each(pos, head, type, member)                                                                        \
	for (type *pos = list_first(head, type, member); &pos->member != (head);                                      \
	     pos = list_first(&pos->member, type, member))

/* lib.c */
void *memcpy(void *to, const void *from, u64 length);
void *memmove(void *to, const void *from, u64 length);
void *memset(void *to, int value, u64 length);
int memcmp(const void *a, const void *b, u64 length);
u32 string_length(const char *text);
u32 format_decimal(char *to, u64 value);
u64 parse_decimal(const char *text, u32 length, u32 *used);
u64 mix64(u64 value);
u64 hash_bytes(u64 start, const void *data, u32 length);
u32 hash_name(const char *name, u32 length);
u32 crc32_block(u32 start, const void *data, u32 length);
u32 checksum_partial(const void *data, u32 length, u32 sum);
u16 checksum_fold(u32 sum);

/*
 * A pool of equal objects. The constructor, if any, runs each time that an object leaves the pool, since the guest has no
 * page allocator that would amortise it over a slab.
 */
struct pool {
	u32 lock;
	u32 object_size;
	void *free;
	u32 available;
	void (*construct)(void *object);
};

void pool_init(struct pool *pool, void *memory, u64 bytes, u32 object_size, void (*construct)(void *));
void *pool_get(struct pool *pool);
void pool_put(struct pool *pool, void *object);

struct worker;

#endif
