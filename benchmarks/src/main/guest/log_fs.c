/* SPDX-License-Identifier: Apache-2.0 */
/*
 * log: every write goes to the next free block of the flash disk, and a summary says whose block it is and with which
 * digest, which each read verifies. Directories are files of fixed entries, read and written through the page cache.
 */
#include "worker.h"

#define LOG_BLOCKS 1000u
#define LOG_INODES 256u

struct log_entry {
	u32 number;
	char name[NAME_MAX + 1];
};

struct log_summary {
	u32 number, index;
	u64 digest;
};

struct log_node {
	u32 mode, links, commits;
	u64 size;
};

static struct log_summary log_summaries[LOG_BLOCKS];
static struct log_node log_nodes[LOG_INODES];
static u32 log_head, log_used, log_lock;

#define LOG_PER_PAGE (PAGE_SIZE / sizeof(struct log_entry))

/* Takes the next free block behind the head, as a cleaner-less ("threaded") log does. */
static u32 log_take_block(u32 number, u32 index, u64 digest)
{
	u32 block = 0;

	spin_lock(&log_lock);
	for (u32 i = 0; i < LOG_BLOCKS && !block; i++) {
		log_head = log_head + 1 < LOG_BLOCKS ? log_head + 1 : 1;
		if (!log_summaries[log_head].number)
			block = log_head;
	}
	if (block) {
		log_summaries[block].number = number;
		log_summaries[block].index = index;
		log_summaries[block].digest = digest;
		log_used++;
	}
	spin_unlock(&log_lock);
	return block;
}

static void log_free_block(u32 block)
{
	if (!block)
		return;
	spin_lock(&log_lock);
	log_summaries[block].number = 0;
	log_used--;
	spin_unlock(&log_lock);
}

static int log_readpage(struct worker *w, struct page *page)
{
	struct inode *inode = page->mapping->host;
	u32 block = inode->blocks[page->index];
	const struct log_summary *summary = &log_summaries[block];
	int error;

	(void)w;
	if (!block) {
		memset(page->data, 0, PAGE_SIZE);
		return 0;
	}
	error = block_read(&block_flash_disk, block, page->data);
	if (error)
		return error;
	if (summary->number != inode->number || summary->index != page->index)
		return -EIO;
	return summary->digest == hash_bytes(inode->number, page->data, PAGE_SIZE) ? 0 : -EIO;
}

static int log_writepage(struct worker *w, struct page *page)
{
	struct inode *inode = page->mapping->host;
	u32 old = inode->blocks[page->index];
	u32 block = log_take_block(inode->number, page->index, hash_bytes(inode->number, page->data, PAGE_SIZE));
	int error;

	(void)w;
	if (!block)
		return -ENOSPC;
	error = block_write(&block_flash_disk, block, page->data);
	if (error) {
		log_free_block(block);
		return error;
	}
	inode->blocks[page->index] = block;
	log_free_block(old);
	return 0;
}

static struct log_entry *log_entry_at(struct worker *w, struct inode *dir, u32 position, struct page **page)
{
	int error;

	*page = page_read(w, &dir->mapping, position / LOG_PER_PAGE, &error);
	return *page ? (struct log_entry *)(*page)->data + position % LOG_PER_PAGE : NULL;
}

static int log_name_is(const struct log_entry *entry, const char *name, u32 length)
{
	return entry->number && !memcmp(entry->name, name, length) && !entry->name[length];
}

/* Returns the position of a name, or of the first free place behind which none is (then *number is 0). */
static u32 log_find(struct worker *w, struct inode *dir, const char *name, u32 length, u32 *number)
{
	u32 total = (u32)(dir->size / sizeof(struct log_entry)), place = total;

	*number = 0;
	for (u32 at = 0; at < total;) {
		struct page *page;
		struct log_entry *entry = log_entry_at(w, dir, at, &page);

		if (!entry)
			return total;
		for (u32 end = min_of(total, at + (u32)LOG_PER_PAGE); at < end && !*number; at++, entry++) {
			if (log_name_is(entry, name, length)) {
				*number = entry->number;
				place = at;
			} else if (!entry->number && place == total) {
				place = at;
			}
		}
		page_put(page);
		if (*number)
			break;
	}
	return place;
}

static int log_store(struct worker *w, struct inode *dir, u32 position, const char *name, u32 length, u32 number)
{
	struct log_entry entry;
	struct page *page;
	u32 offset = position % LOG_PER_PAGE * sizeof entry;
	int error = generic_write_begin(w, dir, position / LOG_PER_PAGE, offset, sizeof entry, &page);

	if (error)
		return error;
	memset(&entry, 0, sizeof entry);
	entry.number = number;
	memcpy(entry.name, name, length);
	memcpy(page->data + offset, &entry, sizeof entry);
	return generic_write_end(w, dir, offset, sizeof entry, page);
}

static u32 log_lookup(struct worker *w, struct inode *dir, const char *name, u32 length)
{
	u32 number;

	log_find(w, dir, name, length, &number);
	return number;
}

static u32 log_create(struct worker *w, struct inode *dir, const char *name, u32 length, u32 mode)
{
	u32 existing, place = log_find(w, dir, name, length, &existing), number = 0;

	spin_lock(&log_lock);
	for (u32 i = 1; i < LOG_INODES && !number; i++)
		if (!log_nodes[i].links)
			number = i;
	if (number) {
		log_nodes[number].links = 1;
		log_nodes[number].mode = mode;
		log_nodes[number].size = 0;
	}
	spin_unlock(&log_lock);
	if (number && log_store(w, dir, place, name, length, number)) {
		log_nodes[number].links = 0;
		number = 0;
	}
	return number;
}

static int log_unlink(struct worker *w, struct inode *dir, struct dentry *dentry)
{
	u32 number, place = log_find(w, dir, dentry->name, dentry->length, &number);
	int error;

	if (!number)
		return -ENOENT;
	error = log_store(w, dir, place, "", 0, 0);
	if (!error)
		dentry->inode->links = 0;
	return error;
}

static int log_rename(struct worker *w, struct inode *dir, struct dentry *dentry, struct inode *to, const char *name,
		      u32 length)
{
	u32 number, place = log_find(w, dir, dentry->name, dentry->length, &number);

	(void)to;
	return number ? log_store(w, dir, place, name, length, number) : -ENOENT;
}

static int log_iterate(struct worker *w, struct file *file, struct dir_context *ctx)
{
	u32 total = (u32)(file->inode->size / sizeof(struct log_entry));

	while (ctx->position < total) {
		struct page *page;
		struct log_entry *entry = log_entry_at(w, file->inode, ctx->position, &page);
		int stop = 0;

		if (!entry)
			return -EIO;
		if (entry->number)
			stop = ctx->actor(ctx, entry->name, string_length(entry->name), entry->number);
		page_put(page);
		if (stop)
			break;
		ctx->position++;
	}
	return 0;
}

/* Owner, group and others, then an allowance for whoever has the same label. */
static int log_permission(struct worker *w, struct inode *inode, u32 mask)
{
	if (inode->label && inode->label == w->credentials.label)
		return 0;
	return generic_permission(w, inode, mask);
}

static int log_getattr(struct worker *w, struct dentry *dentry, struct attributes *to)
{
	int error = generic_getattr(w, dentry, to);

	to->generation += log_nodes[dentry->inode->number].commits;
	return error;
}

static int log_setsize(struct worker *w, struct inode *inode, u64 size)
{
	u32 first = (u32)((size + PAGE_SIZE - 1) >> PAGE_SHIFT);
	int error = generic_setsize(w, inode, size);

	for (u32 i = first; i < FILE_BLOCKS && !error; i++) {
		log_free_block(inode->blocks[i]);
		inode->blocks[i] = 0;
	}
	return error;
}

static int log_commit_inode(struct worker *w, struct inode *inode)
{
	struct log_node *node = &log_nodes[inode->number];

	(void)w;
	spin_lock(&log_lock);
	node->size = inode->size;
	node->commits++;
	spin_unlock(&log_lock);
	return 0;
}

static int log_fsync(struct worker *w, struct file *file)
{
	int error = generic_fsync(w, file);

	if (!error)
		block_flush(&block_flash_disk);
	return error;
}

static int log_release(struct worker *w, struct inode *inode, struct file *file)
{
	if (file->flags & OPEN_WRITE && inode->dirty)
		log_commit_inode(w, inode);
	return generic_release(w, inode, file);
}

static int log_releasepage(struct page *page)
{
	return generic_releasepage(page) && !page->mapping->error;
}

static void log_evict_inode(struct worker *w, struct inode *inode)
{
	(void)w;
	for (u32 i = 0; i < FILE_BLOCKS; i++)
		log_free_block(inode->blocks[i]);
	spin_lock(&log_lock);
	log_nodes[inode->number].links = 0;
	spin_unlock(&log_lock);
}

static const struct inode_operations log_inode_ops = {
	.lookup = log_lookup, .create = log_create, .unlink = log_unlink, .rename = log_rename,
	.permission = log_permission, .getattr = log_getattr, .setsize = log_setsize
};
static const struct file_operations log_file_ops = {
	.open = generic_open, .release = log_release, .read = generic_read, .write = generic_write,
	.seek = generic_seek, .fsync = log_fsync, .splice = generic_splice, .lock = generic_lock
};
static const struct file_operations log_dir_ops = {
	.open = generic_open, .release = log_release, .iterate = log_iterate
};
static const struct address_space_operations log_mapping_ops = {
	.readpage = log_readpage, .writepage = log_writepage, .readahead = generic_readahead,
	.write_begin = generic_write_begin, .write_end = generic_write_end, .set_dirty = generic_set_dirty,
	.releasepage = log_releasepage
};

static struct inode *log_alloc_inode(struct super_block *sb)
{
	struct inode *inode = inode_pool_get();

	if (inode)
		inode->private = sb->private;
	return inode;
}

static void log_destroy_inode(struct inode *inode)
{
	inode->private = NULL;
	inode_pool_put(inode);
}

static int log_read_inode(struct inode *inode)
{
	struct log_node *node = &log_nodes[inode->number];

	inode->mode = node->mode;
	inode->links = node->links;
	inode->size = node->size;
	inode->ops = &log_inode_ops;
	inode->file_ops = (node->mode & MODE_MASK) == MODE_DIRECTORY ? &log_dir_ops : &log_file_ops;
	inode->mapping.ops = &log_mapping_ops;
	return node->links ? 0 : -ENOENT;
}

static int log_statfs(struct super_block *sb, struct fs_statistics *to)
{
	(void)sb;
	to->block_size = PAGE_SIZE;
	to->blocks = LOG_BLOCKS;
	to->blocks_free = LOG_BLOCKS - log_used;
	to->files = 0;
	for (u32 i = 1; i < LOG_INODES; i++)
		to->files += log_nodes[i].links != 0;
	return 0;
}

static int log_sync_fs(struct worker *w, struct super_block *sb)
{
	int error = page_cache_write_back(w, &sb->root->inode->mapping);

	block_flush(&block_flash_disk);
	return error;
}

static const struct super_operations log_super_ops = {
	.alloc_inode = log_alloc_inode, .destroy_inode = log_destroy_inode, .read_inode = log_read_inode,
	.write_inode = log_commit_inode, .evict_inode = log_evict_inode, .statfs = log_statfs, .sync_fs = log_sync_fs
};
static const struct dentry_operations log_dentry_ops = { simple_hash, simple_compare, simple_revalidate, simple_keep };

static int log_fill_super(struct worker *w, struct super_block *sb)
{
	log_nodes[1].mode = MODE_DIRECTORY | 0777;
	log_nodes[1].links = 1;
	sb->ops = &log_super_ops;
	sb->dentry_ops = &log_dentry_ops;
	return vfs_make_root(w, sb, 1);
}

const struct file_system_type log_fs = { "log", log_fill_super };
