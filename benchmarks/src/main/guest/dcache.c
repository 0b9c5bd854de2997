/* SPDX-License-Identifier: Apache-2.0 */
/* Caches of directory entries and inodes. */
#include "worker.h"

#define DCACHE_BUCKETS 256u
#define DCACHE_ENTRIES 640u
#define ICACHE_BUCKETS 128u
#define ICACHE_INODES 512u

static struct list_head dcache_hash[DCACHE_BUCKETS], icache_hash[ICACHE_BUCKETS];
static struct dentry dcache_memory[DCACHE_ENTRIES];
static struct inode icache_memory[ICACHE_INODES];
static struct pool dcache_pool, icache_pool;
static u32 dcache_lock, icache_lock;

static void dentry_construct(void *object)
{
	struct dentry *dentry = object;

	list_init(&dentry->hash_link);
	dentry->references = 1;
	dentry->hashed = 0;
}

static void inode_construct(void *object)
{
	memset(object, 0, sizeof(struct inode));
	list_init(&((struct inode *)object)->hash_link);
}

void dcache_start(void)
{
	for (u32 i = 0; i < DCACHE_BUCKETS; i++)
		list_init(&dcache_hash[i]);
	for (u32 i = 0; i < ICACHE_BUCKETS; i++)
		list_init(&icache_hash[i]);
	pool_init(&dcache_pool, dcache_memory, sizeof dcache_memory, sizeof(struct dentry), dentry_construct);
	pool_init(&icache_pool, icache_memory, sizeof icache_memory, sizeof(struct inode), inode_construct);
}

struct inode *inode_pool_get(void)
{
	return pool_get(&icache_pool);
}

void inode_pool_put(struct inode *inode)
{
	pool_put(&icache_pool, inode);
}

static struct list_head *icache_bucket(const struct super_block *sb, u32 number)
{
	return &icache_hash[(number * 31 + sb->number * 7) % ICACHE_BUCKETS];
}

static struct inode *icache_find(struct list_head *bucket, const struct super_block *sb, u32 number)
{
	list_for_each (inode, bucket, struct inode, hash_link)
		if (inode->sb == sb && inode->number == number) {
			inode->references++;
			return inode;
		}
	return NULL;
}

struct inode *inode_get(struct super_block *sb, u32 number)
{
	struct list_head *bucket = icache_bucket(sb, number);
	struct inode *inode, *other;

	spin_lock(&icache_lock);
	inode = icache_find(bucket, sb, number);
	spin_unlock(&icache_lock);
	if (inode)
		return inode;

	inode = sb->ops->alloc_inode(sb);
	if (!inode)
		return NULL;
	inode->sb = sb;
	inode->number = number;
	inode->references = 1;
	inode->mapping.host = inode;
	if (sb->ops->read_inode(inode)) {
		sb->ops->destroy_inode(inode);
		return NULL;
	}
	spin_lock(&icache_lock);
	other = icache_find(bucket, sb, number);
	if (!other)
		list_add(&inode->hash_link, bucket);
	spin_unlock(&icache_lock);
	if (other) {
		sb->ops->destroy_inode(inode);
		return other;
	}
	return inode;
}

/* An inode without users stays cached for as long as it has a name. */
void inode_put(struct worker *w, struct inode *inode)
{
	u32 last;

	spin_lock(&icache_lock);
	last = --inode->references == 0 && inode->links == 0;
	if (last)
		list_del(&inode->hash_link);
	spin_unlock(&icache_lock);
	if (last) {
		page_cache_truncate(w, &inode->mapping, 0);
		inode->sb->ops->evict_inode(w, inode);
		inode->sb->ops->destroy_inode(inode);
	}
}

static struct list_head *dcache_bucket(const struct dentry *parent, u32 hash)
{
	return &dcache_hash[(hash ^ (u32)((u64)parent >> 5)) % DCACHE_BUCKETS];
}

struct dentry *dentry_cached(struct dentry *parent, const char *name, u32 length)
{
	u32 hash = parent->ops->hash(parent, name, length);
	struct dentry *found = NULL;

	spin_lock(&dcache_lock);
	list_for_each (dentry, dcache_bucket(parent, hash), struct dentry, hash_link)
		if (dentry->parent == parent && dentry->hash == hash && dentry->ops->compare(dentry, name, length)) {
			dentry->references++;
			found = dentry;
			break;
		}
	spin_unlock(&dcache_lock);
	return found;
}

/* Makes and caches the entry of a name whose inode number is known; the parent's mutex is held. */
struct dentry *dentry_instantiate(struct worker *w, struct dentry *parent, const char *name, u32 length, u32 number)
{
	struct inode *inode = inode_get(parent->sb, number);
	struct dentry *dentry;

	if (!inode)
		return NULL;
	dentry = pool_get(&dcache_pool);
	if (!dentry) {
		inode_put(w, inode);
		return NULL;
	}
	dentry->parent = parent;
	dentry->inode = inode;
	dentry->sb = parent->sb;
	dentry->ops = parent->sb->dentry_ops;
	dentry->length = length;
	memcpy(dentry->name, name, length);
	dentry->name[length] = 0;
	dentry->hash = dentry->ops->hash(parent, name, length);
	spin_lock(&dcache_lock);
	parent->references++;
	dentry->hashed = 1;
	list_add(&dentry->hash_link, dcache_bucket(parent, dentry->hash));
	spin_unlock(&dcache_lock);
	return dentry;
}

struct dentry *dentry_hold(struct dentry *dentry)
{
	spin_lock(&dcache_lock);
	dentry->references++;
	spin_unlock(&dcache_lock);
	return dentry;
}

/* The root of a file system is no entry of a directory, so it is in no hash and is never put the last time. */
int vfs_make_root(struct worker *w, struct super_block *sb, u32 number)
{
	struct dentry *root = pool_get(&dcache_pool);

	(void)w;
	if (!root)
		return -ENOMEM;
	root->parent = NULL;
	root->inode = inode_get(sb, number);
	root->sb = sb;
	root->ops = sb->dentry_ops;
	root->length = 0;
	sb->root = root;
	return root->inode ? 0 : -ENOMEM;
}

/* Cached, or else asked of the file system. */
struct dentry *dentry_lookup(struct worker *w, struct dentry *parent, const char *name, u32 length)
{
	struct dentry *dentry = dentry_cached(parent, name, length);
	u32 number;

	if (dentry) {
		if (dentry->ops->revalidate(dentry))
			return dentry;
		dentry_forget(w, dentry);
		dentry_put(w, dentry);
	}
	mutex_lock(&parent->inode->mutex);
	dentry = dentry_cached(parent, name, length);
	if (!dentry) {
		number = parent->inode->ops->lookup(w, parent->inode, name, length);
		if (number)
			dentry = dentry_instantiate(w, parent, name, length, number);
	}
	mutex_unlock(&parent->inode->mutex);
	return dentry;
}

/* Takes an entry out of the cache; its users keep it until they put it. */
void dentry_forget(struct worker *w, struct dentry *dentry)
{
	(void)w;
	spin_lock(&dcache_lock);
	if (dentry->hashed) {
		dentry->hashed = 0;
		list_del(&dentry->hash_link);
	}
	spin_unlock(&dcache_lock);
}

/* An unused entry stays cached unless it was forgotten or its file system does not want it kept. */
void dentry_put(struct worker *w, struct dentry *dentry)
{
	while (dentry) {
		struct dentry *parent = dentry->parent;
		struct inode *inode = dentry->inode;
		u32 dead = 0;

		spin_lock(&dcache_lock);
		if (--dentry->references == 0) {
			dead = !dentry->hashed || dentry->ops->delete(dentry);
			if (dead && dentry->hashed) {
				dentry->hashed = 0;
				list_del(&dentry->hash_link);
			}
		}
		spin_unlock(&dcache_lock);
		if (!dead)
			return;
		pool_put(&dcache_pool, dentry);
		inode_put(w, inode);
		dentry = parent;
	}
}

u32 simple_hash(const struct dentry *parent, const char *name, u32 length)
{
	(void)parent;
	return hash_name(name, length);
}

int simple_compare(const struct dentry *dentry, const char *name, u32 length)
{
	return dentry->length == length && memcmp(dentry->name, name, length) == 0;
}

int simple_revalidate(struct dentry *dentry)
{
	return dentry->inode->links != 0;
}

int simple_keep(const struct dentry *dentry)
{
	(void)dentry;
	return 0;
}
