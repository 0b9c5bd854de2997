/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Security hooks. Each hook has a list of the modules that implement it, called one after the other until one refuses;
 * so one call site meets several targets in strict rotation, unless only "capability" is registered.
 */
#ifndef GUEST_SECURITY_H
#define GUEST_SECURITY_H

#include "kernel.h"

struct inode;
struct file;
struct dentry;
struct sock;
struct sk_buff;
struct socket_address;

enum { CAP_DAC_OVERRIDE = 1, CAP_BIND_SERVICE = 2, CAP_SYS_ADMIN = 4, CAP_NET_RAW = 8 };
enum { MAY_EXEC = 1, MAY_WRITE = 2, MAY_READ = 4, MAY_APPEND = 8 };
enum { CLASS_FILE = 1, CLASS_DIRECTORY, CLASS_SOCKET, CLASS_PACKET };

struct credentials {
	u32 user;
	u32 capabilities;
	u32 label;		/* domain of the type-enforcement module */
	u32 profile;		/* rule set of the path module */
	u64 measured;		/* digest kept by the measuring module */
};

/* name, parameters, arguments */
#define SECURITY_HOOKS(HOOK)                                                                                          \
	HOOK(capable, (struct worker * w, u32 capability), (w, capability))                                           \
	HOOK(inode_permission, (struct worker * w, struct inode * inode, u32 mask), (w, inode, mask))                 \
	HOOK(inode_create, (struct worker * w, struct inode * dir, const char *name, u32 length), (w, dir, name, length)) \
	HOOK(inode_unlink, (struct worker * w, struct inode * dir, struct dentry * dentry), (w, dir, dentry))         \
	HOOK(inode_rename, (struct worker * w, struct dentry * from, struct inode * to), (w, from, to))               \
	HOOK(inode_getattr, (struct worker * w, struct dentry * dentry), (w, dentry))                                 \
	HOOK(inode_setattr, (struct worker * w, struct dentry * dentry, u64 size), (w, dentry, size))                 \
	HOOK(inode_init_security, (struct worker * w, struct inode * dir, struct inode * inode), (w, dir, inode))     \
	HOOK(file_open, (struct worker * w, struct file * file), (w, file))                                           \
	HOOK(file_permission, (struct worker * w, struct file * file, u32 mask), (w, file, mask))                     \
	HOOK(file_lock, (struct worker * w, struct file * file, u32 command), (w, file, command))                     \
	HOOK(file_release, (struct worker * w, struct file * file), (w, file))                                        \
	HOOK(socket_create, (struct worker * w, u32 family, u32 type), (w, family, type))                             \
	HOOK(socket_bind, (struct worker * w, struct sock * sk, const struct socket_address *address), (w, sk, address)) \
	HOOK(socket_connect, (struct worker * w, struct sock * sk, const struct socket_address *address), (w, sk, address)) \
	HOOK(socket_accept, (struct worker * w, struct sock * listener, struct sock * child), (w, listener, child))   \
	HOOK(socket_sendmsg, (struct worker * w, struct sock * sk, u32 length), (w, sk, length))                      \
	HOOK(socket_recvmsg, (struct worker * w, struct sock * sk, u32 length), (w, sk, length))                      \
	HOOK(sock_rcv_skb, (struct worker * w, struct sock * sk, struct sk_buff * skb), (w, sk, skb))

#define SECURITY_MEMBER(name, parameters, arguments) int(*name) parameters;
struct security_module {
	const char *name;
	SECURITY_HOOKS(SECURITY_MEMBER)
};

#define SECURITY_DECLARE(name, parameters, arguments) int security_##name parameters;
SECURITY_HOOKS(SECURITY_DECLARE)

void security_start(u32 modules);
void security_register(const struct security_module *module);

extern const struct security_module security_capability;
extern const struct security_module security_label;
extern const struct security_module security_path;
extern const struct security_module security_measure;

#endif
