/* SPDX-License-Identifier: Apache-2.0 */
/*
 * pack: a read-only image on the RAM disk. Files are packed page by page as runs of equal words; names are a table
 * sorted by (directory, hash) and compare without regard to case. `pack_add` makes the image before it is mounted.
 */
#include "worker.h"

#define PACK_NODES 64u
#define PACK_RAW 0x8000u

struct pack_node {
	u32 parent, hash, length, mode;
	u64 size;
	char name[NAME_MAX + 1];
	u32 at[FILE_BLOCKS];	/* byte offset of each packed page in the image */
	u16 bytes[FILE_BLOCKS];
};

static struct pack_node pack_nodes[PACK_NODES];
static u16 pack_order[PACK_NODES];	/* node numbers sorted by parent and hash */
static u32 pack_count, pack_end;

static u32 pack_fold_hash(const char *name, u32 length)
{
	u32 h = 5381;

	for (u32 i = 0; i < length; i++) {
		u8 c = (u8)name[i];

		h = h * 33 ^ (u32)(c >= 'A' && c <= 'Z' ? c + 32 : c);
	}
	return h ^ (h >> 16);
}

static int pack_fold_equal(const char *a, const char *b, u32 length)
{
	for (u32 i = 0; i < length; i++) {
		u8 x = (u8)a[i], y = (u8)b[i];

		if (x != y && ((x ^ y) != 32 || (x | 32) < 'a' || (x | 32) > 'z'))
			return 0;
	}
	return 1;
}

/* Packs one page; returns the packed bytes, or PACK_RAW when it would not become smaller. */
static u32 pack_page(const u64 *words, u8 *to)
{
	u32 used = 0;

	for (u32 i = 0; i < PAGE_SIZE / 8;) {
		u32 run = 1;

		while (i + run < PAGE_SIZE / 8 && run < 255 && words[i + run] == words[i])
			run++;
		if (used + 9 > PAGE_SIZE)
			return PACK_RAW;
		to[used] = (u8)run;
		__builtin_memcpy(to + used + 1, &words[i], 8);
		used += 9;
		i += run;
	}
	return used;
}

static int pack_unpack(const u8 *from, u32 bytes, u64 *words)
{
	u32 n = 0;

	for (u32 at = 0; at + 9 <= bytes; at += 9) {
		u32 run = from[at];
		u64 word;

		__builtin_memcpy(&word, from + at + 1, 8);
		if (n + run > PAGE_SIZE / 8)
			return -EIO;
		while (run--)
			words[n++] = word;
	}
	return n == PAGE_SIZE / 8 ? 0 : -EIO;
}

static int pack_before(u32 parent, u32 hash, const struct pack_node *node)
{
	return parent != node->parent ? parent < node->parent : hash < node->hash;
}

/* Adds an object to the image under construction; number 1 is the root. Contents must be padded to whole pages. */
u32 pack_add(u32 parent, const char *name, u32 mode, const void *contents, u64 size)
{
	u32 number = ++pack_count, at = number - 1;
	struct pack_node *node = &pack_nodes[number];

	node->parent = parent;
	node->length = string_length(name);
	node->hash = pack_fold_hash(name, node->length);
	node->mode = mode;
	node->size = size;
	memcpy(node->name, name, node->length);
	for (u32 i = 0; (u64)i * PAGE_SIZE < size; i++) {
		u8 *to = block_ram_disk.storage + pack_end;
		const u8 *page = (const u8 *)contents + (u64)i * PAGE_SIZE;
		u32 bytes = pack_page((const u64 *)page, to);

		if (bytes == PACK_RAW)
			memcpy(to, page, PAGE_SIZE);
		node->at[i] = pack_end;
		node->bytes[i] = (u16)bytes;
		pack_end += bytes == PACK_RAW ? PAGE_SIZE : bytes;
	}
	for (; at && pack_before(parent, node->hash, &pack_nodes[pack_order[at - 1]]); at--)
		pack_order[at] = pack_order[at - 1];
	pack_order[at] = (u16)number;
	return number;
}

static u32 pack_lookup(struct worker *w, struct inode *dir, const char *name, u32 length)
{
	u32 hash = pack_fold_hash(name, length), low = 0, high = pack_count;

	(void)w;
	while (low < high) {
		u32 middle = (low + high) / 2;

		if (pack_before(dir->number, hash, &pack_nodes[pack_order[middle]]))
			high = middle;
		else
			low = middle + 1;
	}
	while (low--) {
		struct pack_node *node = &pack_nodes[pack_order[low]];

		if (node->parent != dir->number || node->hash != hash)
			break;
		if (node->length == length && pack_fold_equal(node->name, name, length))
			return pack_order[low];
	}
	return 0;
}

static u32 pack_create(struct worker *w, struct inode *dir, const char *name, u32 length, u32 mode)
{
	(void)w;
	(void)dir;
	(void)name;
	(void)length;
	(void)mode;
	return 0;
}

static int pack_iterate(struct worker *w, struct file *file, struct dir_context *ctx)
{
	(void)w;
	for (; ctx->position < pack_count; ctx->position++) {
		u32 number = pack_order[ctx->position];

		if (pack_nodes[number].parent == file->inode->number &&
		    ctx->actor(ctx, pack_nodes[number].name, pack_nodes[number].length, number))
			break;
	}
	return 0;
}

static int pack_permission(struct worker *w, struct inode *inode, u32 mask)
{
	return mask & MAY_WRITE ? -EROFS : generic_permission(w, inode, mask);
}

static int pack_getattr(struct worker *w, struct dentry *dentry, struct attributes *to)
{
	struct inode *inode = dentry->inode;
	u32 packed = 0;

	(void)w;
	to->size = inode->size;
	to->inode_number = inode->number;
	to->mode = inode->mode;
	to->links = 1;
	to->generation = 0;
	for (u32 i = 0; i < FILE_BLOCKS; i++)
		packed += pack_nodes[inode->number].bytes[i] & ~PACK_RAW;
	to->blocks = (packed + PAGE_SIZE - 1) / PAGE_SIZE;
	return 0;
}

static int pack_setsize(struct worker *w, struct inode *inode, u64 size)
{
	(void)w;
	return inode->size == size ? 0 : -EROFS;
}

/* A packed page may lie across two blocks. */
static int pack_readpage(struct worker *w, struct page *page)
{
	struct pack_node *node = &pack_nodes[page->mapping->host->number];
	u32 at = node->at[page->index], bytes = node->bytes[page->index];
	u32 length = bytes == PACK_RAW ? PAGE_SIZE : bytes;
	u32 first = at >> PAGE_SHIFT, last = (at + length - 1) >> PAGE_SHIFT;
	int error = block_read(&block_ram_disk, first, w->bounce);

	if (!error && last != first)
		error = block_read(&block_ram_disk, last, w->bounce + PAGE_SIZE);
	if (error)
		return error;
	if (bytes != PACK_RAW)
		return pack_unpack(w->bounce + (at & (PAGE_SIZE - 1)), bytes, (u64 *)page->data);
	memcpy(page->data, w->bounce + (at & (PAGE_SIZE - 1)), PAGE_SIZE);
	return 0;
}

static int pack_writepage(struct worker *w, struct page *page)
{
	(void)w;
	page->flags |= PAGE_ERROR;
	return -EROFS;
}

static int pack_write_begin(struct worker *w, struct inode *inode, u32 index, u32 offset, u32 length, struct page **page)
{
	(void)w;
	(void)inode;
	(void)index;
	(void)offset;
	(void)length;
	*page = NULL;
	return -EROFS;
}

static int pack_releasepage(struct page *page)
{
	return page->mapping->host->number != 0;
}

static s64 pack_write(struct worker *w, struct file *file, const void *from, u32 length, u64 *position)
{
	(void)w;
	(void)file;
	(void)from;
	(void)length;
	(void)position;
	return -EROFS;
}

static int pack_fsync(struct worker *w, struct file *file)
{
	(void)w;
	return file->inode->mapping.error ? -EIO : 0;
}

static int pack_open(struct worker *w, struct inode *inode, struct file *file)
{
	return file->flags & OPEN_WRITE ? -EROFS : generic_open(w, inode, file);
}

static int pack_release(struct worker *w, struct inode *inode, struct file *file)
{
	(void)w;
	(void)inode;
	file->ahead = 0;
	return 0;
}

static const struct inode_operations pack_inode_ops = {
	.lookup = pack_lookup, .create = pack_create, .permission = pack_permission, .getattr = pack_getattr,
	.setsize = pack_setsize
};
static const struct file_operations pack_file_ops = {
	.open = pack_open, .release = pack_release, .read = generic_read, .write = pack_write, .seek = generic_seek,
	.fsync = pack_fsync, .iterate = pack_iterate, .splice = generic_splice, .lock = generic_lock
};
static const struct address_space_operations pack_mapping_ops = {
	.readpage = pack_readpage, .writepage = pack_writepage, .readahead = generic_readahead,
	.write_begin = pack_write_begin, .set_dirty = generic_set_dirty, .releasepage = pack_releasepage
};

static struct inode *pack_alloc_inode(struct super_block *sb)
{
	return sb->read_only ? inode_pool_get() : NULL;
}

static void pack_destroy_inode(struct inode *inode)
{
	inode_pool_put(inode);
}

static int pack_read_inode(struct inode *inode)
{
	if (!inode->number || inode->number > pack_count)
		return -ENOENT;
	inode->mode = pack_nodes[inode->number].mode;
	inode->size = pack_nodes[inode->number].size;
	inode->links = 1;
	inode->ops = &pack_inode_ops;
	inode->file_ops = &pack_file_ops;
	inode->mapping.ops = &pack_mapping_ops;
	return 0;
}

static int pack_write_inode(struct worker *w, struct inode *inode)
{
	(void)w;
	return inode->dirty ? -EROFS : 0;
}

static void pack_evict_inode(struct worker *w, struct inode *inode)
{
	(void)w;
	inode->size = 0;
}

static int pack_statfs(struct super_block *sb, struct fs_statistics *to)
{
	(void)sb;
	to->block_size = PAGE_SIZE;
	to->blocks = (pack_end + PAGE_SIZE - 1) / PAGE_SIZE;
	to->blocks_free = 0;
	to->files = pack_count;
	return 0;
}

static int pack_sync_fs(struct worker *w, struct super_block *sb)
{
	(void)w;
	(void)sb;
	block_flush(&block_ram_disk);
	return 0;
}

static u32 pack_hash(const struct dentry *parent, const char *name, u32 length)
{
	(void)parent;
	return pack_fold_hash(name, length);
}

static int pack_compare(const struct dentry *dentry, const char *name, u32 length)
{
	return dentry->length == length && pack_fold_equal(dentry->name, name, length);
}

static int pack_revalidate(struct dentry *dentry)
{
	return dentry->sb->read_only;
}

/* A search in the table is cheap, so unused file names (not directories) need not stay cached. */
static int pack_delete(const struct dentry *dentry)
{
	return (dentry->inode->mode & MODE_MASK) != MODE_DIRECTORY;
}

static const struct super_operations pack_super_ops = {
	.alloc_inode = pack_alloc_inode, .destroy_inode = pack_destroy_inode, .read_inode = pack_read_inode,
	.write_inode = pack_write_inode, .evict_inode = pack_evict_inode, .statfs = pack_statfs,
	.sync_fs = pack_sync_fs
};
static const struct dentry_operations pack_dentry_ops = { pack_hash, pack_compare, pack_revalidate, pack_delete };

static int pack_fill_super(struct worker *w, struct super_block *sb)
{
	sb->ops = &pack_super_ops;
	sb->dentry_ops = &pack_dentry_ops;
	sb->read_only = 1;
	return vfs_make_root(w, sb, 1);
}

const struct file_system_type pack_fs = { "pack", pack_fill_super };
