/* SPDX-License-Identifier: Apache-2.0 */
/* File and mapping operations that most file systems share; they reach the file system through its tables. */
#include "worker.h"

s64 generic_read(struct worker *w, struct file *file, void *to, u32 length, u64 *position)
{
	struct inode *inode = file->inode;
	struct address_space *mapping = &inode->mapping;
	u8 *out = to;
	s64 done = 0;

	while (length && *position < inode->size) {
		u32 index = (u32)(*position >> PAGE_SHIFT), offset = (u32)*position & (PAGE_SIZE - 1);
		u32 piece = min_of(PAGE_SIZE - offset, length);
		struct page *page;
		int error;

		if (piece > inode->size - *position)
			piece = (u32)(inode->size - *position);
		if (index >= file->ahead) {
			error = mapping->ops->readahead(w, mapping, index, 4);
			file->ahead = index + 4;
			if (error)
				return done ? done : error;
		}
		page = page_read(w, mapping, index, &error);
		if (!page)
			return done ? done : error;
		memcpy(out, page->data + offset, piece);
		page_put(page);
		out += piece;
		done += piece;
		length -= piece;
		*position += piece;
	}
	return done;
}

s64 generic_write(struct worker *w, struct file *file, const void *from, u32 length, u64 *position)
{
	struct inode *inode = file->inode;
	const struct address_space_operations *ops = inode->mapping.ops;
	const u8 *in = from;
	s64 done = 0;

	mutex_lock(&inode->mutex);
	if (file->flags & OPEN_APPEND)
		*position = inode->size;
	while (length) {
		u32 index = (u32)(*position >> PAGE_SHIFT), offset = (u32)*position & (PAGE_SIZE - 1);
		u32 piece = min_of(PAGE_SIZE - offset, length);
		struct page *page;
		int error = ops->write_begin(w, inode, index, offset, piece, &page);

		if (error) {
			if (!done)
				done = error;
			break;
		}
		memcpy(page->data + offset, in, piece);
		ops->write_end(w, inode, offset, piece, page);
		in += piece;
		done += piece;
		length -= piece;
		*position += piece;
	}
	mutex_unlock(&inode->mutex);
	return done;
}

s64 generic_splice(struct worker *w, struct file *file, u64 *position, u32 length, splice_actor actor, void *to)
{
	struct inode *inode = file->inode;
	s64 done = 0;

	while (length && *position < inode->size) {
		u32 index = (u32)(*position >> PAGE_SHIFT), offset = (u32)*position & (PAGE_SIZE - 1);
		u32 piece = min_of(PAGE_SIZE - offset, length);
		struct page *page;
		int taken, error;

		if (piece > inode->size - *position)
			piece = (u32)(inode->size - *position);
		page = page_read(w, &inode->mapping, index, &error);
		if (!page)
			return done ? done : error;
		taken = actor(w, to, page->data + offset, piece);
		page_put(page);
		if (taken <= 0)
			return done ? done : taken;
		done += taken;
		length -= (u32)taken;
		*position += (u32)taken;
	}
	return done;
}

s64 generic_seek(struct file *file, s64 offset, u32 whence)
{
	s64 base = whence == 0 ? 0 : whence == 1 ? (s64)file->position : (s64)file->inode->size;

	if (base + offset < 0 || base + offset > (s64)(FILE_BLOCKS * PAGE_SIZE))
		return -EINVAL;
	file->position = (u64)(base + offset);
	file->ahead = 0;
	return base + offset;
}

int generic_fsync(struct worker *w, struct file *file)
{
	struct inode *inode = file->inode;
	int error;

	mutex_lock(&inode->mutex);
	error = page_cache_write_back(w, &inode->mapping);
	if (!error && inode->dirty) {
		inode->dirty = 0;
		error = inode->sb->ops->write_inode(w, inode);
	}
	mutex_unlock(&inode->mutex);
	return error;
}

int generic_open(struct worker *w, struct inode *inode, struct file *file)
{
	(void)w;
	file->ahead = inode->mapping.page_count ? 1 : 0;
	return 0;
}

int generic_release(struct worker *w, struct inode *inode, struct file *file)
{
	(void)w;
	(void)inode;
	return file->locked ? -EINVAL : 0;
}

int generic_lock(struct worker *w, struct file *file, u32 command)
{
	(void)w;
	if (command && file->locked)
		return -EAGAIN;
	file->locked = command;
	return 0;
}

int generic_getattr(struct worker *w, struct dentry *dentry, struct attributes *to)
{
	struct inode *inode = dentry->inode;

	(void)w;
	to->size = inode->size;
	to->inode_number = inode->number;
	to->mode = inode->mode;
	to->links = inode->links;
	to->generation = inode->generation;
	to->blocks = 0;
	for (u32 i = 0; i < FILE_BLOCKS; i++)
		to->blocks += inode->blocks[i] != 0;
	return 0;
}

int generic_permission(struct worker *w, struct inode *inode, u32 mask)
{
	u32 bits = inode->mode & 7;

	if (inode->user == w->credentials.user)
		bits = (inode->mode >> 6) & 7;
	if ((bits & mask & 7) == (mask & 7))
		return 0;
	return security_capable(w, CAP_DAC_OVERRIDE) ? -EACCES : 0;
}

int generic_setsize(struct worker *w, struct inode *inode, u64 size)
{
	u32 first = (u32)((size + PAGE_SIZE - 1) >> PAGE_SHIFT), offset = (u32)size & (PAGE_SIZE - 1);
	int error;

	if (size < inode->size) {
		/* What lies behind the new end must read as zero when the file grows again. */
		if (offset) {
			struct page *page = page_read(w, &inode->mapping, (u32)(size >> PAGE_SHIFT), &error);

			if (!page)
				return error;
			memset(page->data + offset, 0, PAGE_SIZE - offset);
			inode->mapping.ops->set_dirty(page);
			page_put(page);
		}
		page_cache_truncate(w, &inode->mapping, first);
	}
	inode->size = size;
	inode->dirty = 1;
	inode->generation++;
	return 0;
}

int generic_readahead(struct worker *w, struct address_space *mapping, u32 index, u32 count)
{
	u32 end = (u32)((mapping->host->size + PAGE_SIZE - 1) >> PAGE_SHIFT);

	for (u32 i = index + 1; i < end && i < index + count; i++) {
		int error;
		struct page *page = page_read(w, mapping, i, &error);

		if (!page)
			return error;
		page_put(page);
	}
	return 0;
}

int generic_write_begin(struct worker *w, struct inode *inode, u32 index, u32 offset, u32 length, struct page **page)
{
	int error = 0;

	if (index >= FILE_BLOCKS)
		return -ENOSPC;
	if (length == PAGE_SIZE || ((u64)index << PAGE_SHIFT) >= inode->size)
		*page = page_grab(w, &inode->mapping, index);
	else
		*page = page_read(w, &inode->mapping, index, &error);
	(void)offset;
	return *page ? 0 : error ? error : -EIO;
}

int generic_write_end(struct worker *w, struct inode *inode, u32 offset, u32 length, struct page *page)
{
	u64 end = ((u64)page->index << PAGE_SHIFT) + offset + length;

	(void)w;
	if (end > inode->size)
		inode->size = end;
	inode->dirty = 1;
	inode->generation++;
	inode->mapping.ops->set_dirty(page);
	page_put(page);
	return 0;
}

void generic_set_dirty(struct page *page)
{
	page_mark_dirty(page);
}

int generic_releasepage(struct page *page)
{
	return !(page->flags & (PAGE_DIRTY | PAGE_WRITEBACK));
}
