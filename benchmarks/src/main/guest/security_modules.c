/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Four security modules in miniature: capabilities, type enforcement by labels with a decision cache, path rules by a
 * state machine, and a module that measures what was used into a digest.
 */
#include "worker.h"

/* capability: privileges of the caller. */

static int capability_capable(struct worker *w, u32 capability)
{
	return (w->credentials.capabilities & capability) == capability ? 0 : -EPERM;
}

static int capability_inode_permission(struct worker *w, struct inode *inode, u32 mask)
{
	if (mask & MAY_WRITE && !(inode->mode & 0222))
		return capability_capable(w, CAP_DAC_OVERRIDE);
	return 0;
}

static int capability_inode_setattr(struct worker *w, struct dentry *dentry, u64 size)
{
	if (size > FILE_BLOCKS * PAGE_SIZE)
		return -EPERM;
	return dentry->inode->user == w->credentials.user ? 0 : capability_capable(w, CAP_DAC_OVERRIDE);
}

static int capability_socket_bind(struct worker *w, struct sock *sk, const struct socket_address *address)
{
	(void)sk;
	return address->port && address->port < 1024 ? capability_capable(w, CAP_BIND_SERVICE) : 0;
}

static int capability_file_open(struct worker *w, struct file *file)
{
	if (file->flags & OPEN_TRUNCATE && file->inode->sb->read_only)
		return capability_capable(w, CAP_SYS_ADMIN);
	return 0;
}

static int capability_file_permission(struct worker *w, struct file *file, u32 mask)
{
	if (mask & MAY_WRITE && !(file->flags & OPEN_WRITE))
		return -EACCES;
	return mask & MAY_READ && !(file->flags & OPEN_READ) && w->credentials.user ? -EACCES : 0;
}

static int capability_socket_create(struct worker *w, u32 family, u32 type)
{
	(void)family;
	return type == SOCKET_RAW ? capability_capable(w, CAP_NET_RAW) : 0;
}

static int capability_sock_rcv_skb(struct worker *w, struct sock *sk, struct sk_buff *skb)
{
	(void)w;
	return skb->length > 4096 && sk->protocol != PROTOCOL_TCP ? -EPERM : 0;
}

static int capability_socket_sendmsg(struct worker *w, struct sock *sk, u32 length)
{
	(void)w;
	return length > 65535 && sk->protocol != PROTOCOL_TCP ? -EPERM : 0;
}

const struct security_module security_capability = {
	.name = "capability", .capable = capability_capable, .inode_permission = capability_inode_permission,
	.inode_setattr = capability_inode_setattr, .socket_bind = capability_socket_bind,
	.file_open = capability_file_open, .file_permission = capability_file_permission,
	.socket_create = capability_socket_create, .sock_rcv_skb = capability_sock_rcv_skb,
	.socket_sendmsg = capability_socket_sendmsg
};

/* label: may a domain do something to objects of a type? */

#define LABEL_CACHE 128u

static u64 label_cache[LABEL_CACHE];	/* packed (domain, type, class, allowed); written whole, so never torn */

static u32 label_compute(u32 domain, u32 type, u32 class)
{
	u64 policy = mix64((u64)domain << 16 | class);

	/* The one rule of this policy: no domain but the first may touch type 15; the rest decides on auditing. */
	return (type == 15 && domain != 1 ? 0 : 0x7f) | ((policy >> (type & 31)) & 1) << 7;
}

static int label_allowed(struct worker *w, u32 type, u32 class, u32 requested)
{
	u32 domain = w->credentials.label;
	u32 key = domain << 20 | type << 8 | class, slot = (key * 0x9e3779b1u) >> 25;
	u64 entry = READ_ONCE(label_cache[slot % LABEL_CACHE]);
	u32 allowed;

	if (entry >> 32 == key) {
		allowed = (u32)entry;
	} else {
		allowed = label_compute(domain, type, class);
		WRITE_ONCE(label_cache[slot % LABEL_CACHE], (u64)key << 32 | allowed);
	}
	return (allowed & requested) == requested ? 0 : -EACCES;
}

static u32 label_class_of(const struct inode *inode)
{
	return (inode->mode & MODE_MASK) == MODE_DIRECTORY ? CLASS_DIRECTORY : CLASS_FILE;
}

static int label_inode_permission(struct worker *w, struct inode *inode, u32 mask)
{
	return label_allowed(w, inode->label, label_class_of(inode), mask & 0xf);
}

static int label_inode_create(struct worker *w, struct inode *dir, const char *name, u32 length)
{
	(void)name;
	return length ? label_allowed(w, dir->label, CLASS_DIRECTORY, MAY_WRITE) : -EINVAL;
}

static int label_inode_unlink(struct worker *w, struct inode *dir, struct dentry *dentry)
{
	int error = label_allowed(w, dir->label, CLASS_DIRECTORY, MAY_WRITE);

	return error ? error : label_allowed(w, dentry->inode->label, label_class_of(dentry->inode), MAY_WRITE);
}

static int label_inode_rename(struct worker *w, struct dentry *from, struct inode *to)
{
	int error = label_allowed(w, from->inode->label, label_class_of(from->inode), MAY_WRITE);

	return error ? error : label_allowed(w, to->label, CLASS_DIRECTORY, MAY_WRITE);
}

static int label_inode_getattr(struct worker *w, struct dentry *dentry)
{
	return label_allowed(w, dentry->inode->label, label_class_of(dentry->inode), 0x10);
}

static int label_inode_setattr(struct worker *w, struct dentry *dentry, u64 size)
{
	return label_allowed(w, dentry->inode->label, label_class_of(dentry->inode), size ? 0x20 : 0x22);
}

/* A new object takes its directory's label, or the creator's where the directory has none. */
static int label_inode_init(struct worker *w, struct inode *dir, struct inode *inode)
{
	inode->label = dir->label ? dir->label : w->credentials.label;
	return 0;
}

static int label_file_open(struct worker *w, struct file *file)
{
	return label_allowed(w, file->inode->label, label_class_of(file->inode), 0x40);
}

static int label_file_permission(struct worker *w, struct file *file, u32 mask)
{
	return label_allowed(w, file->inode->label, label_class_of(file->inode), mask & 0xf);
}

static int label_file_lock(struct worker *w, struct file *file, u32 command)
{
	return label_allowed(w, file->inode->label, CLASS_FILE, command ? 0x20 : 0x10);
}

static int label_socket_create(struct worker *w, u32 family, u32 type)
{
	return label_allowed(w, family & 7, CLASS_SOCKET, type);
}

static int label_socket_connect(struct worker *w, struct sock *sk, const struct socket_address *address)
{
	sk->label = w->credentials.label;
	return label_allowed(w, address->port % 13, CLASS_SOCKET, 4);
}

static int label_socket_accept(struct worker *w, struct sock *listener, struct sock *child)
{
	child->label = listener->label;
	return label_allowed(w, listener->label & 7, CLASS_SOCKET, 8);
}

static int label_socket_sendmsg(struct worker *w, struct sock *sk, u32 length)
{
	return length ? label_allowed(w, sk->label & 7, CLASS_SOCKET, 0x10) : 0;
}

static int label_socket_recvmsg(struct worker *w, struct sock *sk, u32 length)
{
	return length ? label_allowed(w, sk->label & 7, CLASS_SOCKET, 0x20) : 0;
}

static int label_sock_rcv_skb(struct worker *w, struct sock *sk, struct sk_buff *skb)
{
	return label_allowed(w, (sk->label ^ skb->mark) & 7, CLASS_PACKET, 1);
}

const struct security_module security_label = {
	.name = "label", .inode_permission = label_inode_permission, .inode_create = label_inode_create,
	.inode_unlink = label_inode_unlink, .inode_rename = label_inode_rename, .inode_getattr = label_inode_getattr,
	.inode_setattr = label_inode_setattr, .inode_init_security = label_inode_init, .file_open = label_file_open,
	.file_permission = label_file_permission, .file_lock = label_file_lock, .socket_create = label_socket_create,
	.socket_connect = label_socket_connect, .socket_accept = label_socket_accept,
	.socket_sendmsg = label_socket_sendmsg, .socket_recvmsg = label_socket_recvmsg,
	.sock_rcv_skb = label_sock_rcv_skb
};

/* path: a state machine over names; a profile is the set of final states that it refuses. */

static u32 path_class(u8 c)
{
	return c >= 'a' && c <= 'z' ? 1 : c >= '0' && c <= '9' ? 2 : c == '.' ? 3 : c == '~' ? 4 : 0;
}

static u32 path_run(const char *name, u32 length)
{
	/* States: 0 start, 1 word, 2 number, 3 after a dot, 4 hidden (leading dot), 5 backup (tilde). */
	static const u8 next[6][5] = {
		{ 1, 1, 2, 4, 5 }, { 1, 1, 2, 3, 5 }, { 1, 1, 2, 3, 5 }, { 1, 3, 3, 3, 5 }, { 4, 4, 4, 4, 5 }, { 5, 5, 5, 5, 5 }
	};
	u32 state = 0;

	for (u32 i = 0; i < length; i++)
		state = next[state][path_class((u8)name[i])];
	return state;
}

static int path_check(struct worker *w, const struct dentry *dentry)
{
	u32 state = path_run(dentry->name, dentry->length);

	return w->credentials.profile >> state & 1 ? -EACCES : 0;
}

static int path_inode_create(struct worker *w, struct inode *dir, const char *name, u32 length)
{
	(void)dir;
	return w->credentials.profile >> path_run(name, length) & 1 ? -EACCES : 0;
}

static int path_inode_unlink(struct worker *w, struct inode *dir, struct dentry *dentry)
{
	(void)dir;
	return path_check(w, dentry);
}

static int path_inode_rename(struct worker *w, struct dentry *from, struct inode *to)
{
	(void)to;
	return path_check(w, from);
}

static int path_inode_getattr(struct worker *w, struct dentry *dentry)
{
	return path_check(w, dentry);
}

static int path_inode_setattr(struct worker *w, struct dentry *dentry, u64 size)
{
	return size == 0 || size <= dentry->inode->size ? path_check(w, dentry) : 0;
}

static int path_file_open(struct worker *w, struct file *file)
{
	return path_check(w, file->dentry);
}

static int path_file_permission(struct worker *w, struct file *file, u32 mask)
{
	return mask & MAY_WRITE ? path_check(w, file->dentry) : 0;
}

static int path_file_lock(struct worker *w, struct file *file, u32 command)
{
	return command ? path_check(w, file->dentry) : 0;
}

static int path_socket_create(struct worker *w, u32 family, u32 type)
{
	return family + type > 64 ? -EPERM : (int)(w->credentials.profile >> 30 & 1);
}

static int path_socket_sendmsg(struct worker *w, struct sock *sk, u32 length)
{
	(void)length;
	return sk->remote.port && w->credentials.profile >> 31 ? -EPERM : 0;
}

static int path_socket_recvmsg(struct worker *w, struct sock *sk, u32 length)
{
	(void)length;
	return sk->local.port && w->credentials.profile >> 31 ? -EPERM : 0;
}

const struct security_module security_path = {
	.name = "path", .inode_create = path_inode_create, .inode_unlink = path_inode_unlink,
	.inode_rename = path_inode_rename, .inode_getattr = path_inode_getattr, .inode_setattr = path_inode_setattr,
	.file_open = path_file_open, .file_permission = path_file_permission, .file_lock = path_file_lock,
	.socket_create = path_socket_create, .socket_sendmsg = path_socket_sendmsg,
	.socket_recvmsg = path_socket_recvmsg
};

/* measure: extends a digest by what was used, as an integrity log does. */

static void measure_extend(struct worker *w, u64 what)
{
	w->credentials.measured = mix64(w->credentials.measured ^ what);
}

static int measure_file_open(struct worker *w, struct file *file)
{
	measure_extend(w, hash_bytes(file->flags, file->dentry->name, file->dentry->length) + file->inode->size);
	return 0;
}

static int measure_file_release(struct worker *w, struct file *file)
{
	measure_extend(w, file->position ^ file->inode->generation);
	return 0;
}

static int measure_inode_rename(struct worker *w, struct dentry *from, struct inode *to)
{
	measure_extend(w, (u64)from->hash << 32 | to->number);
	return 0;
}

static int measure_inode_init(struct worker *w, struct inode *dir, struct inode *inode)
{
	measure_extend(w, (u64)dir->number << 32 | inode->number);
	return 0;
}

static int measure_file_permission(struct worker *w, struct file *file, u32 mask)
{
	if (mask & MAY_WRITE && file->position == 0)
		measure_extend(w, file->inode->number);
	return 0;
}

static int measure_socket_bind(struct worker *w, struct sock *sk, const struct socket_address *address)
{
	measure_extend(w, (u64)sk->protocol << 16 | address->port);
	return 0;
}

static int measure_socket_accept(struct worker *w, struct sock *listener, struct sock *child)
{
	measure_extend(w, (u64)listener->local.port << 16 | child->remote.port);
	return 0;
}

static int measure_socket_connect(struct worker *w, struct sock *sk, const struct socket_address *address)
{
	measure_extend(w, (u64)sk->protocol << 32 | address->port);
	return 0;
}

static int measure_sock_rcv_skb(struct worker *w, struct sock *sk, struct sk_buff *skb)
{
	measure_extend(w, (u64)sk->protocol << 32 | skb->length);
	return 0;
}

const struct security_module security_measure = {
	.name = "measure", .file_open = measure_file_open, .file_release = measure_file_release,
	.inode_rename = measure_inode_rename, .inode_init_security = measure_inode_init,
	.file_permission = measure_file_permission, .socket_bind = measure_socket_bind,
	.socket_accept = measure_socket_accept, .socket_connect = measure_socket_connect,
	.sock_rcv_skb = measure_sock_rcv_skb
};
