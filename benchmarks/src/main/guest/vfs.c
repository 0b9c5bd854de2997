/* SPDX-License-Identifier: Apache-2.0 */
/* The file calls: path walk, permission, security hooks, then the file system's table. */
#include "worker.h"

#define VFS_MOUNTS 8u
#define VFS_FILES 128u

static struct {
	char name[8];
	struct super_block sb;
} vfs_mounts[VFS_MOUNTS];
static u32 vfs_mount_count;
static struct file vfs_file_memory[VFS_FILES];
static struct pool vfs_file_pool;

static void file_construct(void *object)
{
	memset(object, 0, sizeof(struct file));
}

void vfs_start(void)
{
	pool_init(&vfs_file_pool, vfs_file_memory, sizeof vfs_file_memory, sizeof(struct file), file_construct);
}

/* `private` is what the file system is told to work on: a device, or the path of a lower directory. */
int vfs_mount(struct worker *w, const char *name, const struct file_system_type *type, void *private)
{
	struct super_block *sb = &vfs_mounts[vfs_mount_count].sb;
	int error;

	memcpy(vfs_mounts[vfs_mount_count].name, name, string_length(name) + 1);
	sb->type = type;
	sb->number = vfs_mount_count + 1;
	sb->private = private;
	error = type->fill_super(w, sb);
	if (!error)
		vfs_mount_count++;
	return error;
}

struct super_block *vfs_find_mount(const char *name, u32 length)
{
	for (u32 i = 0; i < vfs_mount_count; i++)
		if (string_length(vfs_mounts[i].name) == length && !memcmp(vfs_mounts[i].name, name, length))
			return &vfs_mounts[i].sb;
	return NULL;
}

static int vfs_permission(struct worker *w, struct inode *inode, u32 mask)
{
	int error = inode->ops->permission(w, inode, mask);

	return error ? error : security_inode_permission(w, inode, mask);
}

/* Walks all components but the last; leaves the last in *name and returns the directory with a reference. */
static struct dentry *vfs_walk(struct worker *w, const char *path, const char **name, u32 *length, int *error)
{
	struct super_block *sb;
	struct dentry *at, *next;
	u32 n = 0;

	*error = -ENOENT;
	path++;
	while (path[n] && path[n] != '/')
		n++;
	sb = vfs_find_mount(path, n);
	if (!sb)
		return NULL;
	at = dentry_hold(sb->root);
	for (;;) {
		path += n;
		if (*path == '/')
			path++;
		for (n = 0; path[n] && path[n] != '/'; n++)
			;
		*name = path;
		*length = n;
		if (!path[n])
			break;
		*error = vfs_permission(w, at->inode, MAY_EXEC);
		next = *error ? NULL : dentry_lookup(w, at, path, n);
		dentry_put(w, at);
		if (!next) {
			if (!*error)
				*error = -ENOENT;
			return NULL;
		}
		at = next;
	}
	*error = (at->inode->mode & MODE_MASK) != MODE_DIRECTORY ? -ENOTDIR
		 : *length > NAME_MAX				 ? -EINVAL
								 : vfs_permission(w, at->inode, MAY_EXEC);
	if (*error) {
		dentry_put(w, at);
		return NULL;
	}
	return at;
}

struct dentry *vfs_resolve(struct worker *w, const char *path, int *error)
{
	const char *name;
	u32 length;
	struct dentry *found, *dir = vfs_walk(w, path, &name, &length, error);

	if (!dir || !length)
		return dir;
	found = dentry_lookup(w, dir, name, length);
	dentry_put(w, dir);
	if (!found)
		*error = -ENOENT;
	return found;
}

/* Finds or, if told to, makes the named object. */
static struct dentry *vfs_create(struct worker *w, const char *path, u32 mode, u32 must_be_new, int *error)
{
	const char *name;
	u32 length, number;
	struct dentry *found, *dir = vfs_walk(w, path, &name, &length, error);

	if (!dir)
		return NULL;
	found = dentry_lookup(w, dir, name, length);
	if (found) {
		if (must_be_new) {
			dentry_put(w, found);
			found = NULL;
			*error = -EEXIST;
		}
		dentry_put(w, dir);
		return found;
	}
	*error = dir->sb->read_only ? -EROFS : vfs_permission(w, dir->inode, MAY_WRITE);
	if (!*error)
		*error = security_inode_create(w, dir->inode, name, length);
	if (!*error) {
		mutex_lock(&dir->inode->mutex);
		number = dir->inode->ops->create(w, dir->inode, name, length, mode);
		if (number)
			found = dentry_instantiate(w, dir, name, length, number);
		mutex_unlock(&dir->inode->mutex);
		if (found) {
			found->inode->user = w->credentials.user;
			security_inode_init_security(w, dir->inode, found->inode);
		} else {
			*error = -ENOSPC;
		}
	}
	dentry_put(w, dir);
	return found;
}

/* Opens an object that is already looked up. The file takes over the reference to `dentry`; a failure drops it. */
static struct file *vfs_open_dentry(struct worker *w, struct dentry *dentry, u32 flags, int *error)
{
	return vfs_open_inode(w, dentry, dentry->inode, flags, error);
}

/* The same where a stacked file system knows only the lower inode, and `dentry` is a directory above it. */
struct file *vfs_open_inode(struct worker *w, struct dentry *dentry, struct inode *inode, u32 flags, int *error)
{
	struct file *file = pool_get(&vfs_file_pool);

	*error = -EMFILE;
	if (!file)
		goto fail;
	file->ops = inode->file_ops;
	file->dentry = dentry;
	file->inode = inode;
	file->flags = flags;
	*error = vfs_permission(w, inode, (flags & OPEN_READ ? MAY_READ : 0) | (flags & OPEN_WRITE ? MAY_WRITE : 0));
	if (!*error)
		*error = security_file_open(w, file);
	if (!*error)
		*error = file->ops->open(w, inode, file);
	if (!*error && flags & OPEN_TRUNCATE && inode->size) {
		mutex_lock(&inode->mutex);
		*error = inode->ops->setsize(w, inode, 0);
		mutex_unlock(&inode->mutex);
	}
	if (!*error)
		return file;
	pool_put(&vfs_file_pool, file);
fail:
	dentry_put(w, dentry);
	return NULL;
}

struct file *vfs_open(struct worker *w, const char *path, u32 flags, int *error)
{
	struct dentry *dentry;

	if (flags & OPEN_CREATE)
		dentry = vfs_create(w, path, MODE_FILE | 0644, 0, error);
	else
		dentry = vfs_resolve(w, path, error);
	if (!dentry)
		return NULL;
	if ((dentry->inode->mode & MODE_MASK) == MODE_DIRECTORY && flags & OPEN_WRITE) {
		*error = -EISDIR;
		dentry_put(w, dentry);
		return NULL;
	}
	return vfs_open_dentry(w, dentry, flags, error);
}

int vfs_close(struct worker *w, struct file *file)
{
	int error;

	security_file_release(w, file);
	error = file->ops->release(w, file->inode, file);
	dentry_put(w, file->dentry);
	pool_put(&vfs_file_pool, file);
	return error;
}

s64 vfs_read(struct worker *w, struct file *file, void *to, u32 length)
{
	s64 done = security_file_permission(w, file, MAY_READ);

	if (!done)
		done = file->ops->read(w, file, to, length, &file->position);
	return done;
}

s64 vfs_write(struct worker *w, struct file *file, const void *from, u32 length)
{
	s64 done = security_file_permission(w, file, MAY_WRITE);

	if (!done)
		done = file->ops->write(w, file, from, length, &file->position);
	return done;
}

s64 vfs_seek(struct worker *w, struct file *file, s64 offset, u32 whence)
{
	(void)w;
	return file->ops->seek(file, offset, whence);
}

s64 vfs_splice(struct worker *w, struct file *file, u32 length, splice_actor actor, void *to)
{
	s64 done = security_file_permission(w, file, MAY_READ);

	if (!done)
		done = file->ops->splice(w, file, &file->position, length, actor, to);
	return done;
}

int vfs_fsync(struct worker *w, struct file *file)
{
	return file->ops->fsync(w, file);
}

int vfs_lock(struct worker *w, struct file *file, u32 command)
{
	int error = security_file_lock(w, file, command);

	return error ? error : file->ops->lock(w, file, command);
}

int vfs_iterate(struct worker *w, struct file *file, struct dir_context *ctx)
{
	int error = security_file_permission(w, file, MAY_READ);

	if (!error) {
		mutex_lock(&file->inode->mutex);
		error = file->ops->iterate(w, file, ctx);
		mutex_unlock(&file->inode->mutex);
	}
	return error;
}

static int vfs_getattr(struct worker *w, struct dentry *dentry, struct attributes *to)
{
	int error = security_inode_getattr(w, dentry);

	return error ? error : dentry->inode->ops->getattr(w, dentry, to);
}

int vfs_stat(struct worker *w, const char *path, struct attributes *to)
{
	int error;
	struct dentry *dentry = vfs_resolve(w, path, &error);

	if (!dentry)
		return error;
	error = vfs_getattr(w, dentry, to);
	dentry_put(w, dentry);
	return error;
}

int vfs_fstat(struct worker *w, struct file *file, struct attributes *to)
{
	return vfs_getattr(w, file->dentry, to);
}

int vfs_truncate(struct worker *w, const char *path, u64 size)
{
	int error;
	struct dentry *dentry = vfs_resolve(w, path, &error);

	if (!dentry)
		return error;
	error = vfs_permission(w, dentry->inode, MAY_WRITE);
	if (!error)
		error = security_inode_setattr(w, dentry, size);
	if (!error) {
		mutex_lock(&dentry->inode->mutex);
		error = dentry->inode->ops->setsize(w, dentry->inode, size);
		mutex_unlock(&dentry->inode->mutex);
	}
	dentry_put(w, dentry);
	return error;
}

int vfs_mkdir(struct worker *w, const char *path)
{
	int error;
	struct dentry *dentry = vfs_create(w, path, MODE_DIRECTORY | 0755, 1, &error);

	if (!dentry)
		return error;
	dentry_put(w, dentry);
	return 0;
}

int vfs_unlink(struct worker *w, const char *path)
{
	const char *name;
	u32 length;
	int error;
	struct dentry *dentry, *dir = vfs_walk(w, path, &name, &length, &error);

	if (!dir)
		return error;
	dentry = dentry_lookup(w, dir, name, length);
	if (!dentry) {
		dentry_put(w, dir);
		return -ENOENT;
	}
	error = dir->sb->read_only ? -EROFS : vfs_permission(w, dir->inode, MAY_WRITE);
	if (!error)
		error = security_inode_unlink(w, dir->inode, dentry);
	if (!error) {
		mutex_lock(&dir->inode->mutex);
		error = dir->inode->ops->unlink(w, dir->inode, dentry);
		mutex_unlock(&dir->inode->mutex);
		if (!error)
			dentry_forget(w, dentry);
	}
	dentry_put(w, dentry);
	dentry_put(w, dir);
	return error;
}

/* Both names are in one directory, as most renames are; an object of the new name is replaced. */
int vfs_rename(struct worker *w, const char *from, const char *to)
{
	const char *name, *new_name;
	u32 length, new_length;
	int error;
	struct dentry *dir, *dentry, *old;

	dir = vfs_walk(w, to, &new_name, &new_length, &error);
	if (!dir)
		return error;
	old = dentry_lookup(w, dir, new_name, new_length);
	if (old) {
		dentry_put(w, old);
		error = vfs_unlink(w, to);
	}
	dentry_put(w, dir);
	if (error)
		return error;
	dir = vfs_walk(w, from, &name, &length, &error);
	if (!dir)
		return error;
	dentry = dentry_lookup(w, dir, name, length);
	error = !dentry ? -ENOENT : dir->sb->read_only ? -EROFS : vfs_permission(w, dir->inode, MAY_WRITE);
	if (!error)
		error = security_inode_rename(w, dentry, dir->inode);
	if (!error) {
		mutex_lock(&dir->inode->mutex);
		error = dir->inode->ops->rename(w, dir->inode, dentry, dir->inode, new_name, new_length);
		if (!error)
			dentry_forget(w, dentry);
		mutex_unlock(&dir->inode->mutex);
	}
	dentry_put(w, dentry);
	dentry_put(w, dir);
	return error;
}

int vfs_statfs(struct worker *w, const char *path, struct fs_statistics *to)
{
	int error;
	struct dentry *dentry = vfs_resolve(w, path, &error);

	if (!dentry)
		return error;
	error = dentry->sb->ops->statfs(dentry->sb, to);
	dentry_put(w, dentry);
	return error;
}

int vfs_sync(struct worker *w, const char *path)
{
	int error;
	struct dentry *dentry = vfs_resolve(w, path, &error);

	if (!dentry)
		return error;
	error = dentry->sb->ops->sync_fs(w, dentry->sb);
	dentry_put(w, dentry);
	return error;
}
