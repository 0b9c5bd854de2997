/* SPDX-License-Identifier: Apache-2.0 */
/* Block devices: a request queue with an elevator each, a plain RAM disk, and a flash disk with remapping and checks. */
#include "fs.h"

#define BLOCK_DISK_BLOCKS 1024u
#define BLOCK_FLASH_SPARE 16u

static u8 block_ram_storage[BLOCK_DISK_BLOCKS * PAGE_SIZE];
static u8 block_flash_storage[(BLOCK_DISK_BLOCKS + BLOCK_FLASH_SPARE) * PAGE_SIZE];
static u16 block_flash_map[BLOCK_DISK_BLOCKS];		/* logical to physical block */
static u32 block_flash_check[BLOCK_DISK_BLOCKS + BLOCK_FLASH_SPARE];
static u16 block_flash_spare[BLOCK_FLASH_SPARE];
static u32 block_flash_next, block_flash_lock;

struct block_device block_ram_disk, block_flash_disk;

/* The "disk" lets its caller sleep for each so many transfers. */
static void block_wait_for_hardware(struct block_device *dev, u32 every)
{
	u32 count = __atomic_add_fetch(&dev->transfers, 1, __ATOMIC_RELAXED);

	if (count % every == 0)
		schedule_timeout(1);
}

static int ram_disk_transfer(struct block_device *dev, struct bio *bio)
{
	u8 *at = dev->storage + (u64)bio->block * PAGE_SIZE;

	block_wait_for_hardware(dev, 64);
	if (bio->write)
		memcpy(at, bio->data, PAGE_SIZE);
	else
		memcpy(bio->data, at, PAGE_SIZE);
	return 0;
}

static void ram_disk_flush(struct block_device *dev)
{
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	dev->last_block = 0;
}

static u32 flash_check(const u8 *data)
{
	u64 h = hash_bytes(0x5eed, data, PAGE_SIZE);

	return (u32)(h ^ (h >> 32));
}

/* Flash never overwrites in place: each write goes to a spare block, whose old place becomes spare. */
static int flash_transfer(struct block_device *dev, struct bio *bio)
{
	u32 physical, slot, check;

	block_wait_for_hardware(dev, 24);
	if (!bio->write) {
		spin_lock(&block_flash_lock);
		physical = block_flash_map[bio->block];
		memcpy(bio->data, dev->storage + (u64)physical * PAGE_SIZE, PAGE_SIZE);
		check = block_flash_check[physical];
		spin_unlock(&block_flash_lock);
		return check == flash_check(bio->data) ? 0 : -EIO;
	}
	spin_lock(&block_flash_lock);
	slot = block_flash_next++ % BLOCK_FLASH_SPARE;
	physical = block_flash_spare[slot];
	memcpy(dev->storage + (u64)physical * PAGE_SIZE, bio->data, PAGE_SIZE);
	block_flash_check[physical] = flash_check(bio->data);
	block_flash_spare[slot] = block_flash_map[bio->block];
	block_flash_map[bio->block] = (u16)physical;
	spin_unlock(&block_flash_lock);
	return 0;
}

static void flash_flush(struct block_device *dev)
{
	spin_lock(&block_flash_lock);
	dev->last_block = block_flash_map[dev->last_block];
	spin_unlock(&block_flash_lock);
	/* Draining takes a while: let others run. */
	schedule();
}

/* First come, first served; merges nothing. */
static void fifo_insert(struct block_device *dev, struct bio *bio)
{
	list_add_tail(&bio->link, &dev->queue);
}

static struct bio *fifo_dispatch(struct block_device *dev)
{
	struct bio *bio;

	if (list_empty(&dev->queue))
		return NULL;
	bio = list_first(&dev->queue, struct bio, link);
	list_del(&bio->link);
	return bio;
}

/* Keeps the queue sorted by block and serves it in one direction from the last place. */
static void sweep_insert(struct block_device *dev, struct bio *bio)
{
	struct list_head *after = &dev->queue;

	list_for_each (other, &dev->queue, struct bio, link) {
		if (other->block > bio->block)
			break;
		after = &other->link;
	}
	list_add(&bio->link, after);
}

static struct bio *sweep_dispatch(struct block_device *dev)
{
	struct bio *chosen = NULL;

	list_for_each (bio, &dev->queue, struct bio, link) {
		if (!chosen)
			chosen = bio;
		if (bio->block >= dev->last_block) {
			chosen = bio;
			break;
		}
	}
	if (chosen) {
		list_del(&chosen->link);
		dev->last_block = chosen->block;
	}
	return chosen;
}

static void bio_read_done(struct bio *bio)
{
	struct block_device *dev = bio->private;

	__atomic_add_fetch(&dev->blocks_read, 1, __ATOMIC_RELAXED);
}

static void bio_write_done(struct bio *bio)
{
	struct block_device *dev = bio->private;

	__atomic_add_fetch(&dev->blocks_written, 1, __ATOMIC_RELAXED);
}

static int block_submit(struct block_device *dev, struct bio *bio)
{
	list_init(&bio->link);
	bio->status = 1;
	spin_lock(&dev->lock);
	dev->elevator->insert(dev, bio);
	spin_unlock(&dev->lock);

	/* Whoever comes first serves the queue, also for others; then waits for its own to be done. */
	while (bio->status == 1) {
		struct bio *next;
		int status;

		spin_lock(&dev->lock);
		next = dev->elevator->dispatch(dev);
		spin_unlock(&dev->lock);
		if (!next) {
			schedule();
			continue;
		}
		status = dev->ops->transfer(dev, next);
		next->end_io(next);
		__atomic_store_n(&next->status, status, __ATOMIC_RELEASE);
	}
	return bio->status;
}

int block_read(struct block_device *dev, u32 block, u8 *to)
{
	struct bio bio = { .data = to, .block = block, .end_io = bio_read_done, .private = dev };

	if (block >= dev->blocks)
		return -EIO;
	return block_submit(dev, &bio);
}

int block_write(struct block_device *dev, u32 block, const u8 *from)
{
	struct bio bio = { .data = (u8 *)from, .block = block, .write = 1, .end_io = bio_write_done, .private = dev };

	if (block >= dev->blocks)
		return -ENOSPC;
	return block_submit(dev, &bio);
}

void block_flush(struct block_device *dev)
{
	dev->ops->flush(dev);
}

static const struct block_operations ram_disk_ops = { ram_disk_transfer, ram_disk_flush };
static const struct block_operations flash_ops = { flash_transfer, flash_flush };
static const struct elevator_operations fifo_elevator = { fifo_insert, fifo_dispatch };
static const struct elevator_operations sweep_elevator = { sweep_insert, sweep_dispatch };

static void block_device_init(struct block_device *dev, const struct block_operations *ops,
			      const struct elevator_operations *elevator, u8 *storage)
{
	list_init(&dev->queue);
	dev->ops = ops;
	dev->elevator = elevator;
	dev->storage = storage;
	dev->blocks = BLOCK_DISK_BLOCKS;
}

void block_start(void)
{
	u32 empty_check;

	block_device_init(&block_ram_disk, &ram_disk_ops, &fifo_elevator, block_ram_storage);
	block_device_init(&block_flash_disk, &flash_ops, &sweep_elevator, block_flash_storage);
	empty_check = flash_check(block_flash_storage);
	for (u32 i = 0; i < BLOCK_DISK_BLOCKS; i++) {
		block_flash_map[i] = (u16)i;
		block_flash_check[i] = empty_check;
	}
	for (u32 i = 0; i < BLOCK_FLASH_SPARE; i++)
		block_flash_spare[i] = (u16)(BLOCK_DISK_BLOCKS + i);
}
