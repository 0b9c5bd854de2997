/* SPDX-License-Identifier: Apache-2.0 */
/* The virtual file system: objects, operation tables, page cache and block layer. */
#ifndef GUEST_FS_H
#define GUEST_FS_H

#include "kernel.h"

/* Cache pages and disk blocks are of 1 KiB: this guest has little memory. */
#define PAGE_SIZE 1024u
#define PAGE_SHIFT 10
#define NAME_MAX 27
#define FILE_BLOCKS 32u		/* largest file of every file system, in blocks */

struct super_block;
struct inode;
struct dentry;
struct file;
struct page;
struct address_space;
struct bio;

struct attributes {
	u64 size;
	u32 inode_number, mode, links, blocks;
	u32 generation;
};

struct fs_statistics {
	u32 block_size, blocks, blocks_free, files;
};

/* Receives one directory entry; nonzero ends the walk. */
struct dir_context {
	int (*actor)(struct dir_context *ctx, const char *name, u32 length, u32 inode_number);
	u32 position;
};

/* Takes a piece of a file on its way to somewhere else; returns the bytes taken. */
typedef int (*splice_actor)(struct worker *w, void *to, const void *data, u32 length);

struct super_operations {
	struct inode *(*alloc_inode)(struct super_block *sb);
	void (*destroy_inode)(struct inode *inode);
	int (*read_inode)(struct inode *inode);
	int (*write_inode)(struct worker *w, struct inode *inode);
	void (*evict_inode)(struct worker *w, struct inode *inode);
	int (*statfs)(struct super_block *sb, struct fs_statistics *to);
	int (*sync_fs)(struct worker *w, struct super_block *sb);
};

struct inode_operations {
	u32 (*lookup)(struct worker *w, struct inode *dir, const char *name, u32 length);
	u32 (*create)(struct worker *w, struct inode *dir, const char *name, u32 length, u32 mode);
	int (*unlink)(struct worker *w, struct inode *dir, struct dentry *dentry);
	int (*rename)(struct worker *w, struct inode *dir, struct dentry *dentry, struct inode *to, const char *name,
		      u32 length);
	int (*permission)(struct worker *w, struct inode *inode, u32 mask);
	int (*getattr)(struct worker *w, struct dentry *dentry, struct attributes *to);
	int (*setsize)(struct worker *w, struct inode *inode, u64 size);
};

struct file_operations {
	int (*open)(struct worker *w, struct inode *inode, struct file *file);
	int (*release)(struct worker *w, struct inode *inode, struct file *file);
	s64 (*read)(struct worker *w, struct file *file, void *to, u32 length, u64 *position);
	s64 (*write)(struct worker *w, struct file *file, const void *from, u32 length, u64 *position);
	s64 (*seek)(struct file *file, s64 offset, u32 whence);
	int (*fsync)(struct worker *w, struct file *file);
	int (*iterate)(struct worker *w, struct file *file, struct dir_context *ctx);
	s64 (*splice)(struct worker *w, struct file *file, u64 *position, u32 length, splice_actor actor, void *to);
	int (*lock)(struct worker *w, struct file *file, u32 command);
};

struct dentry_operations {
	u32 (*hash)(const struct dentry *parent, const char *name, u32 length);
	int (*compare)(const struct dentry *dentry, const char *name, u32 length);
	int (*revalidate)(struct dentry *dentry);
	int (*delete)(const struct dentry *dentry);
};

struct address_space_operations {
	int (*readpage)(struct worker *w, struct page *page);
	int (*writepage)(struct worker *w, struct page *page);
	int (*readahead)(struct worker *w, struct address_space *mapping, u32 index, u32 count);
	int (*write_begin)(struct worker *w, struct inode *inode, u32 index, u32 offset, u32 length, struct page **page);
	int (*write_end)(struct worker *w, struct inode *inode, u32 offset, u32 length, struct page *page);
	void (*set_dirty)(struct page *page);
	int (*releasepage)(struct page *page);
};

struct file_system_type {
	const char *name;
	int (*fill_super)(struct worker *w, struct super_block *sb);
};

struct super_block {
	const struct file_system_type *type;
	const struct super_operations *ops;
	const struct dentry_operations *dentry_ops;
	struct dentry *root;
	void *private;
	u32 number;
	u32 read_only;
};

struct address_space {
	const struct address_space_operations *ops;
	struct inode *host;
	u32 page_count;
	u32 error;
};

enum { MODE_FILE = 0100000, MODE_DIRECTORY = 0040000, MODE_MASK = 0170000 };

struct inode {
	struct list_head hash_link;
	struct super_block *sb;
	const struct inode_operations *ops;
	const struct file_operations *file_ops;
	struct address_space mapping;
	void *private;
	u64 size;
	u64 mutex;		/* held while the directory or the file changes */
	u32 number, mode, links, references;
	u32 user, label, generation, dirty;
	u32 blocks[FILE_BLOCKS];
};

struct dentry {
	struct list_head hash_link;
	struct dentry *parent;
	struct inode *inode;
	struct super_block *sb;
	const struct dentry_operations *ops;
	u32 references, hash, length, hashed;
	char name[NAME_MAX + 1];
};

enum { OPEN_READ = 1, OPEN_WRITE = 2, OPEN_CREATE = 4, OPEN_TRUNCATE = 8, OPEN_APPEND = 16, OPEN_DIRECTORY = 32 };

struct file {
	const struct file_operations *ops;
	struct dentry *dentry;
	struct inode *inode;
	struct file *lower;	/* of a stacked file system */
	u64 position;
	u32 flags;
	u32 ahead;		/* first page that readahead has not seen */
	u32 locked;
};

enum { PAGE_UPTODATE = 1, PAGE_DIRTY = 2, PAGE_WRITEBACK = 4, PAGE_REFERENCED = 8, PAGE_ERROR = 16 };

struct page {
	struct list_head hash_link, lru;
	struct address_space *mapping;
	u8 *data;
	u32 index, references, flags;
};

struct bio {
	struct list_head link;
	void (*end_io)(struct bio *bio);
	u8 *data;
	void *private;
	u32 block, write;
	volatile int status;	/* 1 while under way, else 0 or a negative error */
};

struct block_device;

struct block_operations {
	int (*transfer)(struct block_device *dev, struct bio *bio);
	void (*flush)(struct block_device *dev);
};

struct elevator_operations {
	void (*insert)(struct block_device *dev, struct bio *bio);
	struct bio *(*dispatch)(struct block_device *dev);
};

struct block_device {
	const struct block_operations *ops;
	const struct elevator_operations *elevator;
	struct list_head queue;
	u8 *storage;
	u32 lock, blocks, last_block, transfers, blocks_read, blocks_written;
};

/* block.c */
extern struct block_device block_ram_disk, block_flash_disk;
void block_start(void);
int block_read(struct block_device *dev, u32 block, u8 *to);
int block_write(struct block_device *dev, u32 block, const u8 *from);
void block_flush(struct block_device *dev);

/* page_cache.c */
void page_cache_start(void);
struct page *page_read(struct worker *w, struct address_space *mapping, u32 index, int *error);
struct page *page_grab(struct worker *w, struct address_space *mapping, u32 index);
void page_put(struct page *page);
void page_mark_dirty(struct page *page);
int page_cache_write_back(struct worker *w, struct address_space *mapping);
void page_cache_truncate(struct worker *w, struct address_space *mapping, u32 first);
u32 page_cache_flush_some(struct worker *w, u32 count);

/* generic_file.c */
s64 generic_read(struct worker *w, struct file *file, void *to, u32 length, u64 *position);
s64 generic_write(struct worker *w, struct file *file, const void *from, u32 length, u64 *position);
s64 generic_splice(struct worker *w, struct file *file, u64 *position, u32 length, splice_actor actor, void *to);
s64 generic_seek(struct file *file, s64 offset, u32 whence);
int generic_fsync(struct worker *w, struct file *file);
int generic_open(struct worker *w, struct inode *inode, struct file *file);
int generic_release(struct worker *w, struct inode *inode, struct file *file);
int generic_lock(struct worker *w, struct file *file, u32 command);
int generic_getattr(struct worker *w, struct dentry *dentry, struct attributes *to);
int generic_permission(struct worker *w, struct inode *inode, u32 mask);
int generic_setsize(struct worker *w, struct inode *inode, u64 size);
int generic_readahead(struct worker *w, struct address_space *mapping, u32 index, u32 count);
int generic_write_begin(struct worker *w, struct inode *inode, u32 index, u32 offset, u32 length, struct page **page);
int generic_write_end(struct worker *w, struct inode *inode, u32 offset, u32 length, struct page *page);
void generic_set_dirty(struct page *page);
int generic_releasepage(struct page *page);

/* dcache.c */
void dcache_start(void);
struct inode *inode_get(struct super_block *sb, u32 number);
void inode_put(struct worker *w, struct inode *inode);
struct inode *inode_pool_get(void);
void inode_pool_put(struct inode *inode);
struct dentry *dentry_hold(struct dentry *dentry);
struct dentry *dentry_lookup(struct worker *w, struct dentry *parent, const char *name, u32 length);
struct dentry *dentry_cached(struct dentry *parent, const char *name, u32 length);
struct dentry *dentry_instantiate(struct worker *w, struct dentry *parent, const char *name, u32 length, u32 number);
void dentry_put(struct worker *w, struct dentry *dentry);
void dentry_forget(struct worker *w, struct dentry *dentry);
u32 simple_hash(const struct dentry *parent, const char *name, u32 length);
int simple_compare(const struct dentry *dentry, const char *name, u32 length);
int simple_revalidate(struct dentry *dentry);
int simple_keep(const struct dentry *dentry);

void vfs_start(void);

/* vfs.c; paths start with the mount's name: "/ram/dir/file" */
int vfs_mount(struct worker *w, const char *name, const struct file_system_type *type, void *private);
int vfs_make_root(struct worker *w, struct super_block *sb, u32 number);
struct super_block *vfs_find_mount(const char *name, u32 length);
struct dentry *vfs_resolve(struct worker *w, const char *path, int *error);
struct file *vfs_open(struct worker *w, const char *path, u32 flags, int *error);
struct file *vfs_open_inode(struct worker *w, struct dentry *dentry, struct inode *inode, u32 flags, int *error);
int vfs_close(struct worker *w, struct file *file);
s64 vfs_read(struct worker *w, struct file *file, void *to, u32 length);
s64 vfs_write(struct worker *w, struct file *file, const void *from, u32 length);
s64 vfs_seek(struct worker *w, struct file *file, s64 offset, u32 whence);
s64 vfs_splice(struct worker *w, struct file *file, u32 length, splice_actor actor, void *to);
int vfs_fsync(struct worker *w, struct file *file);
int vfs_lock(struct worker *w, struct file *file, u32 command);
int vfs_iterate(struct worker *w, struct file *file, struct dir_context *ctx);
int vfs_stat(struct worker *w, const char *path, struct attributes *to);
int vfs_fstat(struct worker *w, struct file *file, struct attributes *to);
int vfs_truncate(struct worker *w, const char *path, u64 size);
int vfs_mkdir(struct worker *w, const char *path);
int vfs_unlink(struct worker *w, const char *path);
int vfs_rename(struct worker *w, const char *from, const char *to);
int vfs_statfs(struct worker *w, const char *path, struct fs_statistics *to);
int vfs_sync(struct worker *w, const char *path);

u32 pack_add(u32 parent, const char *name, u32 mode, const void *contents, u64 size);
extern const struct file_system_type ram_fs, log_fs, pack_fs, veil_fs;

#endif
