/* SPDX-License-Identifier: Apache-2.0 */
/*
 * veil: a file system stacked on a directory of another one. It hides names and contents (a key stream, XORed) and
 * passes every operation on to the lower file system's tables. It has no pages of its own. Files only, no directories.
 */
#include "worker.h"

static const struct inode_operations veil_inode_ops;
static const struct file_operations veil_file_ops;

static struct dentry *veil_lower_root(const struct super_block *sb)
{
	return sb->private;
}

static struct inode *veil_lower(const struct inode *inode)
{
	return inode->private;
}

/* Rotates letters and digits within themselves, so that a hidden name is still a name. */
static u32 veil_hide_name(const char *name, u32 length, char *to)
{
	for (u32 i = 0; i < length; i++) {
		char c = name[i];

		if (c >= 'a' && c <= 'z')
			c = (char)('a' + (c - 'a' + 13) % 26);
		else if (c >= '0' && c <= '9')
			c = (char)('0' + (c - '0' + 5) % 10);
		to[i] = c;
	}
	to[length] = 0;
	return length;
}

/* The key stream depends on the position only, so any piece can be changed in place. */
static void veil_apply(const struct inode *inode, u64 position, u8 *data, u32 length)
{
	u64 key = mix64(inode->sb->number), word = 0;

	for (u32 i = 0; i < length; i++, position++) {
		if (i == 0 || (position & 7) == 0)
			word = mix64(key + (position >> 3));
		data[i] ^= (u8)(word >> ((position & 7) * 8));
	}
}

static u32 veil_lookup(struct worker *w, struct inode *dir, const char *name, u32 length)
{
	struct inode *lower = veil_lower(dir);
	char hidden[NAME_MAX + 1];
	u32 number;

	veil_hide_name(name, length, hidden);
	mutex_lock(&lower->mutex);
	number = lower->ops->lookup(w, lower, hidden, length);
	mutex_unlock(&lower->mutex);
	return number;
}

static u32 veil_create(struct worker *w, struct inode *dir, const char *name, u32 length, u32 mode)
{
	struct inode *lower = veil_lower(dir);
	char hidden[NAME_MAX + 1];
	u32 number;

	if ((mode & MODE_MASK) == MODE_DIRECTORY)
		return 0;
	veil_hide_name(name, length, hidden);
	mutex_lock(&lower->mutex);
	number = lower->ops->create(w, lower, hidden, length, mode);
	mutex_unlock(&lower->mutex);
	return number;
}

/* Lower operations that take an entry get one that lives only for the call and is in no cache. */
static void veil_lower_dentry(struct inode *inode, const char *name, u32 length, struct dentry *to)
{
	struct dentry *root = veil_lower_root(inode->sb);

	to->parent = root;
	to->sb = root->sb;
	to->ops = root->ops;
	to->inode = veil_lower(inode);
	to->length = veil_hide_name(name, length, to->name);
	to->hashed = 0;
}

static int veil_unlink(struct worker *w, struct inode *dir, struct dentry *dentry)
{
	struct inode *lower = veil_lower(dir);
	struct dentry hidden;
	int error;

	veil_lower_dentry(dentry->inode, dentry->name, dentry->length, &hidden);
	mutex_lock(&lower->mutex);
	error = lower->ops->unlink(w, lower, &hidden);
	mutex_unlock(&lower->mutex);
	if (!error)
		dentry->inode->links = 0;
	return error;
}

static int veil_rename(struct worker *w, struct inode *dir, struct dentry *dentry, struct inode *to, const char *name,
		       u32 length)
{
	struct inode *lower = veil_lower(dir);
	char new_name[NAME_MAX + 1];
	struct dentry hidden;
	int error;

	veil_lower_dentry(dentry->inode, dentry->name, dentry->length, &hidden);
	veil_hide_name(name, length, new_name);
	mutex_lock(&lower->mutex);
	error = lower->ops->rename(w, lower, &hidden, veil_lower(to), new_name, length);
	mutex_unlock(&lower->mutex);
	return error;
}

static int veil_permission(struct worker *w, struct inode *inode, u32 mask)
{
	struct inode *lower = veil_lower(inode);

	return lower->ops->permission(w, lower, mask);
}

static int veil_getattr(struct worker *w, struct dentry *dentry, struct attributes *to)
{
	struct inode *lower = veil_lower(dentry->inode);
	struct dentry hidden;
	int error;

	veil_lower_dentry(dentry->inode, dentry->name, dentry->length, &hidden);
	error = lower->ops->getattr(w, &hidden, to);
	to->generation++;
	return error;
}

static int veil_setsize(struct worker *w, struct inode *inode, u64 size)
{
	struct inode *lower = veil_lower(inode);
	int error;

	mutex_lock(&lower->mutex);
	error = size <= lower->size ? lower->ops->setsize(w, lower, size) : -EINVAL;
	mutex_unlock(&lower->mutex);
	if (!error)
		inode->size = size;
	return error;
}

static int veil_open(struct worker *w, struct inode *inode, struct file *file)
{
	int error;

	file->lower = vfs_open_inode(w, dentry_hold(veil_lower_root(inode->sb)), veil_lower(inode), file->flags, &error);
	return error;
}

static int veil_release(struct worker *w, struct inode *inode, struct file *file)
{
	(void)inode;
	return file->locked ? -EINVAL : vfs_close(w, file->lower);
}

static s64 veil_read(struct worker *w, struct file *file, void *to, u32 length, u64 *position)
{
	struct file *lower = file->lower;
	u64 from = *position;
	s64 done = lower->ops->read(w, lower, to, length, position);

	if (done > 0)
		veil_apply(file->inode, from, to, (u32)done);
	return done;
}

static s64 veil_write(struct worker *w, struct file *file, const void *from, u32 length, u64 *position)
{
	struct file *lower = file->lower;
	const u8 *in = from;
	s64 total = 0;

	while (length) {
		u32 piece = min_of(length, PAGE_SIZE);
		s64 done;

		if (file->flags & OPEN_APPEND)
			*position = lower->inode->size;
		memcpy(w->lower, in, piece);
		veil_apply(file->inode, *position, w->lower, piece);
		done = lower->ops->write(w, lower, w->lower, piece, position);
		if (done <= 0)
			return total ? total : done;
		total += done;
		in += done;
		length -= (u32)done;
	}
	file->inode->size = lower->inode->size;
	return total;
}

static s64 veil_splice(struct worker *w, struct file *file, u64 *position, u32 length, splice_actor actor, void *to)
{
	s64 total = 0;

	while (length) {
		u64 at = *position;
		s64 got = veil_read(w, file, w->lower, min_of(length, PAGE_SIZE), &at);
		int taken;

		if (got <= 0)
			return total ? total : got;
		taken = actor(w, to, w->lower, (u32)got);
		if (taken <= 0)
			return total ? total : taken;
		*position += (u32)taken;
		total += taken;
		length -= (u32)taken;
	}
	return total;
}

static s64 veil_seek(struct file *file, s64 offset, u32 whence)
{
	s64 at = file->lower->ops->seek(file->lower, offset, whence);

	if (at >= 0)
		file->position = (u64)at;
	return at;
}

static int veil_fsync(struct worker *w, struct file *file)
{
	return file->lower->ops->fsync(w, file->lower);
}

static int veil_lock(struct worker *w, struct file *file, u32 command)
{
	int error = file->lower->ops->lock(w, file->lower, command);

	if (!error)
		file->locked = command;
	return error;
}

struct veil_context {
	struct dir_context lower;
	struct dir_context *upper;
};

/* Receives a hidden name from below and shows it in the clear. */
static int veil_show_name(struct dir_context *ctx, const char *name, u32 length, u32 number)
{
	struct veil_context *veil = container_of(ctx, struct veil_context, lower);
	char clear[NAME_MAX + 1];

	veil_hide_name(name, length, clear);
	return veil->upper->actor(veil->upper, clear, length, number);
}

static int veil_iterate(struct worker *w, struct file *file, struct dir_context *ctx)
{
	struct veil_context veil = { { veil_show_name, ctx->position }, ctx };
	struct file *lower = file->lower;
	int error;

	mutex_lock(&lower->inode->mutex);
	error = lower->ops->iterate(w, lower, &veil.lower);
	mutex_unlock(&lower->inode->mutex);
	ctx->position = veil.lower.position;
	return error;
}

static struct inode *veil_alloc_inode(struct super_block *sb)
{
	return veil_lower_root(sb) ? inode_pool_get() : NULL;
}

static void veil_destroy_inode(struct inode *inode)
{
	inode_pool_put(inode);
}

static int veil_read_inode(struct inode *inode)
{
	struct dentry *root = veil_lower_root(inode->sb);
	struct inode *lower = inode_get(root->sb, inode->number);

	if (!lower)
		return -ENOENT;
	inode->private = lower;
	inode->mode = lower->mode;
	inode->size = lower->size;
	inode->links = lower->links;
	inode->ops = &veil_inode_ops;
	inode->file_ops = &veil_file_ops;
	inode->mapping.ops = lower->mapping.ops;
	return 0;
}

static int veil_write_inode(struct worker *w, struct inode *inode)
{
	struct inode *lower = veil_lower(inode);

	return lower->sb->ops->write_inode(w, lower);
}

static void veil_evict_inode(struct worker *w, struct inode *inode)
{
	inode_put(w, veil_lower(inode));
}

static int veil_statfs(struct super_block *sb, struct fs_statistics *to)
{
	struct super_block *lower = veil_lower_root(sb)->sb;

	return lower->ops->statfs(lower, to);
}

static int veil_sync_fs(struct worker *w, struct super_block *sb)
{
	struct super_block *lower = veil_lower_root(sb)->sb;

	return lower->ops->sync_fs(w, lower);
}

static u32 veil_hash(const struct dentry *parent, const char *name, u32 length)
{
	return hash_name(name, length) ^ parent->sb->number * 0x9e3779b1u;
}

static int veil_compare(const struct dentry *dentry, const char *name, u32 length)
{
	return dentry->length == length && dentry->name[0] == name[0] && !memcmp(dentry->name, name, length);
}

static int veil_revalidate(struct dentry *dentry)
{
	return veil_lower(dentry->inode)->links != 0;
}

static int veil_delete(const struct dentry *dentry)
{
	return veil_lower(dentry->inode)->links == 0;
}

static const struct inode_operations veil_inode_ops = {
	.lookup = veil_lookup, .create = veil_create, .unlink = veil_unlink, .rename = veil_rename,
	.permission = veil_permission, .getattr = veil_getattr, .setsize = veil_setsize
};
static const struct file_operations veil_file_ops = {
	.open = veil_open, .release = veil_release, .read = veil_read, .write = veil_write, .seek = veil_seek,
	.fsync = veil_fsync, .iterate = veil_iterate, .splice = veil_splice, .lock = veil_lock
};
static const struct super_operations veil_super_ops = {
	.alloc_inode = veil_alloc_inode, .destroy_inode = veil_destroy_inode, .read_inode = veil_read_inode,
	.write_inode = veil_write_inode, .evict_inode = veil_evict_inode, .statfs = veil_statfs,
	.sync_fs = veil_sync_fs
};
static const struct dentry_operations veil_dentry_ops = { veil_hash, veil_compare, veil_revalidate, veil_delete };

static int veil_fill_super(struct worker *w, struct super_block *sb)
{
	int error;
	struct dentry *root = vfs_resolve(w, sb->private, &error);

	if (!root)
		return error;
	sb->private = root;
	sb->ops = &veil_super_ops;
	sb->dentry_ops = &veil_dentry_ops;
	return vfs_make_root(w, sb, root->inode->number);
}

const struct file_system_type veil_fs = { "veil", veil_fill_super };
