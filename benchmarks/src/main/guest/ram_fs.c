/* SPDX-License-Identifier: Apache-2.0 */
/* ram: blocks in memory, directories as lists. Page cache pages are copies of its blocks. */
#include "worker.h"

#define RAM_BLOCKS 640u
#define RAM_ENTRIES 320u
#define RAM_INODES 320u

struct ram_entry {
	struct list_head link;
	u32 number, hash, length;
	char name[NAME_MAX + 1];
};

struct ram_node {
	u32 mode, links;
	struct list_head entries;
};

static u8 ram_storage[RAM_BLOCKS * PAGE_SIZE];
static u16 ram_free_blocks[RAM_BLOCKS];
static u32 ram_free_count, ram_lock;
static struct ram_entry ram_entry_memory[RAM_ENTRIES];
static struct pool ram_entry_pool;
static struct ram_node ram_nodes[RAM_INODES];

static void ram_entry_construct(void *object)
{
	list_init(&((struct ram_entry *)object)->link);
}

static u32 ram_new_node(u32 mode)
{
	u32 number = 0;

	spin_lock(&ram_lock);
	for (u32 i = 1; i < RAM_INODES && !number; i++)
		if (!ram_nodes[i].links)
			number = i;
	if (number) {
		ram_nodes[number].mode = mode;
		ram_nodes[number].links = 1;
		list_init(&ram_nodes[number].entries);
	}
	spin_unlock(&ram_lock);
	return number;
}

static struct ram_entry *ram_find(struct inode *dir, const char *name, u32 length)
{
	u32 hash = hash_name(name, length);

	list_for_each (entry, &ram_nodes[dir->number].entries, struct ram_entry, link)
		if (entry->hash == hash && entry->length == length && !memcmp(entry->name, name, length))
			return entry;
	return NULL;
}

static int ram_add(struct inode *dir, const char *name, u32 length, u32 number)
{
	struct ram_entry *entry = pool_get(&ram_entry_pool);

	if (!entry)
		return -ENOSPC;
	entry->number = number;
	entry->hash = hash_name(name, length);
	entry->length = length;
	memcpy(entry->name, name, length);
	list_add_tail(&entry->link, &ram_nodes[dir->number].entries);
	return 0;
}

static u32 ram_lookup(struct worker *w, struct inode *dir, const char *name, u32 length)
{
	struct ram_entry *entry = ram_find(dir, name, length);

	(void)w;
	return entry ? entry->number : 0;
}

static u32 ram_create(struct worker *w, struct inode *dir, const char *name, u32 length, u32 mode)
{
	u32 number = ram_new_node(mode);

	(void)w;
	if (number && ram_add(dir, name, length, number)) {
		ram_nodes[number].links = 0;
		number = 0;
	}
	return number;
}

static int ram_unlink(struct worker *w, struct inode *dir, struct dentry *dentry)
{
	struct ram_entry *entry = ram_find(dir, dentry->name, dentry->length);

	(void)w;
	if (!entry)
		return -ENOENT;
	list_del(&entry->link);
	pool_put(&ram_entry_pool, entry);
	dentry->inode->links = 0;
	return 0;
}

static int ram_rename(struct worker *w, struct inode *dir, struct dentry *dentry, struct inode *to, const char *name,
		      u32 length)
{
	struct ram_entry *entry = ram_find(dir, dentry->name, dentry->length);

	(void)w;
	if (!entry)
		return -ENOENT;
	list_del(&entry->link);
	entry->hash = hash_name(name, length);
	entry->length = length;
	memcpy(entry->name, name, length);
	list_add_tail(&entry->link, &ram_nodes[to->number].entries);
	return 0;
}

static int ram_iterate(struct worker *w, struct file *file, struct dir_context *ctx)
{
	u32 position = 0;

	(void)w;
	list_for_each (entry, &ram_nodes[file->inode->number].entries, struct ram_entry, link) {
		if (position++ < ctx->position)
			continue;
		if (ctx->actor(ctx, entry->name, entry->length, entry->number))
			return 0;
		ctx->position++;
	}
	return 0;
}

static int ram_readpage(struct worker *w, struct page *page)
{
	u32 block = page->mapping->host->blocks[page->index];

	(void)w;
	if (block)
		memcpy(page->data, ram_storage + (u64)(block - 1) * PAGE_SIZE, PAGE_SIZE);
	else
		memset(page->data, 0, PAGE_SIZE);
	return 0;
}

static int ram_writepage(struct worker *w, struct page *page)
{
	u32 *block = &page->mapping->host->blocks[page->index];

	(void)w;
	if (!*block) {
		spin_lock(&ram_lock);
		if (ram_free_count)
			*block = ram_free_blocks[--ram_free_count];
		spin_unlock(&ram_lock);
		if (!*block)
			return -ENOSPC;
	}
	memcpy(ram_storage + (u64)(*block - 1) * PAGE_SIZE, page->data, PAGE_SIZE);
	return 0;
}

/* Memory is as near as the cache: nothing is gained by reading ahead. */
static int ram_readahead(struct worker *w, struct address_space *mapping, u32 index, u32 count)
{
	(void)w;
	(void)index;
	(void)count;
	return mapping->error ? -EIO : 0;
}

static void ram_free_from(struct inode *inode, u32 first)
{
	spin_lock(&ram_lock);
	for (u32 i = first; i < FILE_BLOCKS; i++)
		if (inode->blocks[i]) {
			ram_free_blocks[ram_free_count++] = (u16)inode->blocks[i];
			inode->blocks[i] = 0;
		}
	spin_unlock(&ram_lock);
}

static int ram_setsize(struct worker *w, struct inode *inode, u64 size)
{
	int error = generic_setsize(w, inode, size);

	if (!error)
		ram_free_from(inode, (u32)((size + PAGE_SIZE - 1) >> PAGE_SHIFT));
	return error;
}

static const struct address_space_operations ram_mapping_ops;
static const struct inode_operations ram_inode_ops;
static const struct file_operations ram_file_ops, ram_dir_ops;

static struct inode *ram_alloc_inode(struct super_block *sb)
{
	(void)sb;
	return inode_pool_get();
}

static void ram_destroy_inode(struct inode *inode)
{
	inode_pool_put(inode);
}

/* Inodes with a name never leave the cache, so there is nothing to read but the kind. */
static int ram_read_inode(struct inode *inode)
{
	struct ram_node *node = &ram_nodes[inode->number];

	inode->mode = node->mode;
	inode->links = node->links;
	inode->ops = &ram_inode_ops;
	inode->file_ops = (node->mode & MODE_MASK) == MODE_DIRECTORY ? &ram_dir_ops : &ram_file_ops;
	inode->mapping.ops = &ram_mapping_ops;
	return node->links ? 0 : -ENOENT;
}

static int ram_write_inode(struct worker *w, struct inode *inode)
{
	(void)w;
	inode->generation++;
	return 0;
}

static void ram_evict_inode(struct worker *w, struct inode *inode)
{
	(void)w;
	ram_free_from(inode, 0);
	spin_lock(&ram_lock);
	ram_nodes[inode->number].links = 0;
	spin_unlock(&ram_lock);
}

static int ram_statfs(struct super_block *sb, struct fs_statistics *to)
{
	(void)sb;
	to->block_size = PAGE_SIZE;
	to->blocks = RAM_BLOCKS;
	to->blocks_free = ram_free_count;
	to->files = RAM_ENTRIES - ram_entry_pool.available;
	return 0;
}

static int ram_sync_fs(struct worker *w, struct super_block *sb)
{
	(void)w;
	return sb->read_only ? -EROFS : 0;
}

static const struct super_operations ram_super_ops = {
	.alloc_inode = ram_alloc_inode, .destroy_inode = ram_destroy_inode, .read_inode = ram_read_inode,
	.write_inode = ram_write_inode, .evict_inode = ram_evict_inode, .statfs = ram_statfs, .sync_fs = ram_sync_fs
};
static const struct dentry_operations ram_dentry_ops = { simple_hash, simple_compare, simple_revalidate, simple_keep };
static const struct inode_operations ram_inode_ops = {
	.lookup = ram_lookup, .create = ram_create, .unlink = ram_unlink, .rename = ram_rename,
	.permission = generic_permission, .getattr = generic_getattr, .setsize = ram_setsize
};
static const struct file_operations ram_file_ops = {
	.open = generic_open, .release = generic_release, .read = generic_read, .write = generic_write,
	.seek = generic_seek, .fsync = generic_fsync, .splice = generic_splice, .lock = generic_lock
};
static const struct file_operations ram_dir_ops = {
	.open = generic_open, .release = generic_release, .iterate = ram_iterate
};
static const struct address_space_operations ram_mapping_ops = {
	.readpage = ram_readpage, .writepage = ram_writepage, .readahead = ram_readahead,
	.write_begin = generic_write_begin, .write_end = generic_write_end, .set_dirty = generic_set_dirty,
	.releasepage = generic_releasepage
};

static int ram_fill_super(struct worker *w, struct super_block *sb)
{
	u32 root = 0;

	pool_init(&ram_entry_pool, ram_entry_memory, sizeof ram_entry_memory, sizeof(struct ram_entry),
		  ram_entry_construct);
	for (u32 i = RAM_BLOCKS; i; i--)
		ram_free_blocks[ram_free_count++] = (u16)i;
	root = ram_new_node(MODE_DIRECTORY | 0777);
	sb->ops = &ram_super_ops;
	sb->dentry_ops = &ram_dentry_ops;
	return vfs_make_root(w, sb, root);
}

const struct file_system_type ram_fs = { "ram", ram_fill_super };
