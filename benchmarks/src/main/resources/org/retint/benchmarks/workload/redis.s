	.file	"redis.c"
	.text
	.p2align 6
	.type	capability_capable, @function
capability_capable:
	movl	20(%rdi), %eax
	andl	%esi, %eax
	cmpl	%esi, %eax
	setne	%al
	movzbl	%al, %eax
	negl	%eax
	ret
	.size	capability_capable, .-capability_capable
	.p2align 6
	.type	capability_inode_setattr, @function
capability_inode_setattr:
	cmpq	$32768, %rdx
	ja	.L5
	movq	24(%rsi), %rdx
	movl	16(%rdi), %ecx
	xorl	%eax, %eax
	cmpl	%ecx, 104(%rdx)
	je	.L3
	movl	20(%rdi), %eax
	andl	$1, %eax
	subl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	$-1, %eax
.L3:
	ret
	.size	capability_inode_setattr, .-capability_inode_setattr
	.p2align 6
	.type	capability_socket_bind, @function
capability_socket_bind:
	movzwl	2(%rdx), %edx
	xorl	%eax, %eax
	subl	$1, %edx
	cmpw	$1022, %dx
	ja	.L7
	movl	20(%rdi), %eax
	shrl	%eax
	xorl	$1, %eax
	andl	$1, %eax
	negl	%eax
.L7:
	ret
	.size	capability_socket_bind, .-capability_socket_bind
	.p2align 6
	.type	capability_file_permission, @function
capability_file_permission:
	testb	$2, %dl
	je	.L11
	testb	$2, 40(%rsi)
	je	.L13
.L11:
	xorl	%eax, %eax
	andl	$4, %edx
	je	.L10
	testb	$1, 40(%rsi)
	jne	.L10
	movl	16(%rdi), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-13, %eax
	ret
.L13:
	movl	$-13, %eax
.L10:
	ret
	.size	capability_file_permission, .-capability_file_permission
	.p2align 6
	.type	capability_socket_create, @function
capability_socket_create:
	xorl	%eax, %eax
	cmpl	$3, %edx
	je	.L24
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	20(%rdi), %eax
	shrl	$3, %eax
	xorl	$1, %eax
	andl	$1, %eax
	negl	%eax
	ret
	.size	capability_socket_create, .-capability_socket_create
	.p2align 6
	.type	capability_sock_rcv_skb, @function
capability_sock_rcv_skb:
	xorl	%eax, %eax
	cmpl	$4096, 80(%rdx)
	jbe	.L25
	xorl	%eax, %eax
	cmpb	$6, 210(%rsi)
	setne	%al
	negl	%eax
.L25:
	ret
	.size	capability_sock_rcv_skb, .-capability_sock_rcv_skb
	.p2align 6
	.type	capability_socket_sendmsg, @function
capability_socket_sendmsg:
	xorl	%eax, %eax
	cmpl	$65535, %edx
	jbe	.L28
	xorl	%eax, %eax
	cmpb	$6, 210(%rsi)
	setne	%al
	negl	%eax
.L28:
	ret
	.size	capability_socket_sendmsg, .-capability_socket_sendmsg
	.p2align 6
	.type	label_inode_init, @function
label_inode_init:
	movl	108(%rsi), %eax
	testl	%eax, %eax
	jne	.L32
	movl	24(%rdi), %eax
.L32:
	movl	%eax, 108(%rdx)
	xorl	%eax, %eax
	ret
	.size	label_inode_init, .-label_inode_init
	.p2align 6
	.type	path_socket_create, @function
path_socket_create:
	addl	%edx, %esi
	cmpl	$64, %esi
	ja	.L35
	movl	28(%rdi), %eax
	shrl	$30, %eax
	andl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	movl	$-1, %eax
	ret
	.size	path_socket_create, .-path_socket_create
	.p2align 6
	.type	path_socket_sendmsg, @function
path_socket_sendmsg:
	xorl	%eax, %eax
	cmpw	$0, 190(%rsi)
	je	.L36
	movl	28(%rdi), %eax
	sarl	$31, %eax
.L36:
	ret
	.size	path_socket_sendmsg, .-path_socket_sendmsg
	.p2align 6
	.type	path_socket_recvmsg, @function
path_socket_recvmsg:
	xorl	%eax, %eax
	cmpw	$0, 170(%rsi)
	je	.L39
	movl	28(%rdi), %eax
	sarl	$31, %eax
.L39:
	ret
	.size	path_socket_recvmsg, .-path_socket_recvmsg
	.p2align 6
	.type	fifo_insert, @function
fifo_insert:
	movq	24(%rdi), %rax
	leaq	16(%rdi), %rdx
	movq	%rdx, (%rsi)
	movq	%rax, 8(%rsi)
	movq	%rsi, 24(%rdi)
	movq	%rsi, (%rax)
	ret
	.size	fifo_insert, .-fifo_insert
	.p2align 6
	.type	fifo_dispatch, @function
fifo_dispatch:
	movq	16(%rdi), %rax
	addq	$16, %rdi
	cmpq	%rdi, %rax
	je	.L45
	movq	8(%rax), %rcx
	movq	(%rax), %rdx
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	xorl	%eax, %eax
	ret
	.size	fifo_dispatch, .-fifo_dispatch
	.p2align 6
	.type	sweep_insert, @function
sweep_insert:
	movq	16(%rdi), %rax
	leaq	16(%rdi), %r8
	movq	%rax, %rdx
	cmpq	%rax, %r8
	je	.L50
	movl	40(%rsi), %edi
	movq	%r8, %rcx
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L48:
	movq	(%rax), %rax
	movq	%rdx, %rcx
	cmpq	%r8, %rax
	je	.L52
	movq	%rax, %rdx
.L49:
	cmpl	40(%rax), %edi
	jnb	.L48
.L52:
	movq	(%rcx), %rax
.L47:
	movq	%rax, (%rsi)
	movq	%rcx, 8(%rsi)
	movq	%rsi, 8(%rax)
	movq	%rsi, (%rcx)
	ret
.L50:
	movq	%rax, %rcx
	jmp	.L47
	.size	sweep_insert, .-sweep_insert
	.p2align 6
	.type	sweep_dispatch, @function
sweep_dispatch:
	movq	16(%rdi), %rax
	leaq	16(%rdi), %rcx
	cmpq	%rcx, %rax
	je	.L59
	movl	48(%rdi), %esi
	xorl	%edx, %edx
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L63:
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	je	.L62
.L57:
	testq	%rdx, %rdx
	cmove	%rax, %rdx
	cmpl	%esi, 40(%rax)
	jb	.L63
.L56:
	movq	(%rax), %rdx
	movq	8(%rax), %rcx
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movl	40(%rax), %edx
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	movl	%edx, 48(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	testq	%rdx, %rdx
	jne	.L60
.L59:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	movq	%rdx, %rax
	jmp	.L56
	.size	sweep_dispatch, .-sweep_dispatch
	.p2align 6
	.type	cache_refill_inactive, @function
cache_refill_inactive:
	movl	$16, %edx
	.p2align 4,,10
	.p2align 3
.L65:
	cmpq	$cache_active, cache_active(%rip)
	je	.L64
	movq	cache_active+8(%rip), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rsi
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	%rax, (%rax)
	movq	cache_inactive(%rip), %rcx
	andl	$-9, 40(%rax)
	movq	%rcx, (%rax)
	movq	$cache_inactive, 8(%rax)
	movq	%rax, cache_inactive(%rip)
	movq	%rax, 8(%rcx)
	subl	$1, %edx
	jne	.L65
.L64:
	ret
	.size	cache_refill_inactive, .-cache_refill_inactive
	.p2align 6
	.globl	generic_seek
	.type	generic_seek, @function
generic_seek:
	testl	%edx, %edx
	je	.L70
	cmpl	$1, %edx
	je	.L77
	movq	16(%rdi), %rax
	addq	72(%rax), %rsi
.L70:
	cmpq	$32768, %rsi
	ja	.L73
	movq	%rsi, 32(%rdi)
	movq	%rsi, %rax
	movl	$0, 44(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.L77:
	addq	32(%rdi), %rsi
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L73:
	movq	$-22, %rax
	ret
	.size	generic_seek, .-generic_seek
	.p2align 6
	.globl	generic_open
	.type	generic_open, @function
generic_open:
	movl	56(%rsi), %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	setne	%al
	movl	%eax, 44(%rdx)
	xorl	%eax, %eax
	ret
	.size	generic_open, .-generic_open
	.p2align 6
	.globl	generic_release
	.type	generic_release, @function
generic_release:
	movl	48(%rdx), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-22, %eax
	ret
	.size	generic_release, .-generic_release
	.p2align 6
	.globl	generic_lock
	.type	generic_lock, @function
generic_lock:
	testl	%edx, %edx
	je	.L83
	movl	48(%rsi), %eax
	testl	%eax, %eax
	jne	.L85
.L83:
	movl	%edx, 48(%rsi)
	xorl	%eax, %eax
	ret
.L85:
	movl	$-11, %eax
	ret
	.size	generic_lock, .-generic_lock
	.p2align 6
	.globl	generic_getattr
	.type	generic_getattr, @function
generic_getattr:
	movq	24(%rsi), %rsi
	xorl	%ecx, %ecx
	movq	72(%rsi), %rax
	movq	%rax, (%rdx)
	movq	88(%rsi), %rax
	movq	%rax, 8(%rdx)
	movl	96(%rsi), %eax
	movl	%eax, 16(%rdx)
	movl	112(%rsi), %eax
	movl	%eax, 24(%rdx)
	leaq	120(%rsi), %rax
	addq	$248, %rsi
	.p2align 4,,10
	.p2align 3
.L90:
	cmpl	$1, (%rax)
	sbbl	$-1, %ecx
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L90
	movl	%ecx, 20(%rdx)
	xorl	%eax, %eax
	ret
	.size	generic_getattr, .-generic_getattr
	.p2align 6
	.globl	generic_releasepage
	.type	generic_releasepage, @function
generic_releasepage:
	xorl	%eax, %eax
	testb	$6, 56(%rdi)
	sete	%al
	ret
	.size	generic_releasepage, .-generic_releasepage
	.p2align 6
	.type	dentry_construct, @function
dentry_construct:
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	movl	$1, 48(%rdi)
	movl	$0, 60(%rdi)
	ret
	.size	dentry_construct, .-dentry_construct
	.p2align 6
	.globl	simple_hash
	.type	simple_hash, @function
simple_hash:
	leal	-1(%rdx), %eax
	testl	%edx, %edx
	je	.L97
	leaq	1(%rsi,%rax), %rcx
	movl	$-2128831035, %edx
	.p2align 4,,10
	.p2align 3
.L96:
	movzbl	(%rsi), %eax
	addq	$1, %rsi
	xorl	%eax, %edx
	imull	$16777619, %edx, %edx
	cmpq	%rcx, %rsi
	jne	.L96
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L97:
	movl	$-2128764932, %eax
	ret
	.size	simple_hash, .-simple_hash
	.p2align 6
	.globl	simple_revalidate
	.type	simple_revalidate, @function
simple_revalidate:
	movq	24(%rdi), %rax
	movl	96(%rax), %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	simple_revalidate, .-simple_revalidate
	.p2align 6
	.globl	simple_keep
	.type	simple_keep, @function
simple_keep:
	xorl	%eax, %eax
	ret
	.size	simple_keep, .-simple_keep
	.p2align 6
	.type	ram_entry_construct, @function
ram_entry_construct:
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	ret
	.size	ram_entry_construct, .-ram_entry_construct
	.p2align 6
	.type	ram_iterate, @function
ram_iterate:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	16(%rsi), %rdx
	movl	88(%rdx), %eax
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	movq	ram_nodes+8(%rax), %rbx
	addq	$ram_nodes+8, %rax
	cmpq	%rax, %rbx
	je	.L103
	movq	%rsi, %r13
	xorl	%r12d, %r12d
	.p2align 4,,10
	.p2align 3
.L105:
	cmpl	8(%rbp), %r12d
	jb	.L104
	movl	16(%rbx), %ecx
	movl	24(%rbx), %edx
	leaq	28(%rbx), %rsi
	movq	%rbp, %rdi
	movq	0(%rbp), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L103
	addl	$1, 8(%rbp)
	movq	16(%r13), %rdx
.L104:
	movl	88(%rdx), %eax
	movq	(%rbx), %rbx
	addl	$1, %r12d
	leaq	(%rax,%rax,2), %rax
	leaq	ram_nodes+8(,%rax,8), %rax
	cmpq	%rax, %rbx
	jne	.L105
.L103:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	ram_iterate, .-ram_iterate
	.p2align 6
	.type	ram_readahead, @function
ram_readahead:
	movl	20(%rsi), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-5, %eax
	ret
	.size	ram_readahead, .-ram_readahead
	.p2align 6
	.type	ram_read_inode, @function
ram_read_inode:
	movl	88(%rdi), %eax
	movq	$ram_dir_ops, %rcx
	leaq	(%rax,%rax,2), %rdx
	salq	$3, %rdx
	movl	ram_nodes(%rdx), %eax
	movl	ram_nodes+4(%rdx), %edx
	movq	$ram_inode_ops, 24(%rdi)
	movq	$ram_mapping_ops, 40(%rdi)
	movl	%eax, 92(%rdi)
	andl	$61440, %eax
	cmpl	$16384, %eax
	movq	$ram_file_ops, %rax
	movl	%edx, 96(%rdi)
	cmove	%rcx, %rax
	cmpl	$1, %edx
	movq	%rax, 32(%rdi)
	sbbl	%eax, %eax
	andl	$-2, %eax
	ret
	.size	ram_read_inode, .-ram_read_inode
	.p2align 6
	.type	ram_write_inode, @function
ram_write_inode:
	addl	$1, 112(%rsi)
	xorl	%eax, %eax
	ret
	.size	ram_write_inode, .-ram_write_inode
	.p2align 6
	.type	ram_statfs, @function
ram_statfs:
	movabsq	$2748779070464, %rax
	movq	%rax, (%rsi)
	movl	ram_free_count(%rip), %eax
	movl	%eax, 8(%rsi)
	movl	$320, %eax
	subl	ram_entry_pool+16(%rip), %eax
	movl	%eax, 12(%rsi)
	xorl	%eax, %eax
	ret
	.size	ram_statfs, .-ram_statfs
	.p2align 6
	.type	ram_sync_fs, @function
ram_sync_fs:
	movl	44(%rsi), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-30, %eax
	ret
	.size	ram_sync_fs, .-ram_sync_fs
	.p2align 6
	.type	log_releasepage, @function
log_releasepage:
	xorl	%eax, %eax
	testb	$6, 56(%rdi)
	jne	.L121
	movq	32(%rdi), %rax
	movl	20(%rax), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
.L121:
	ret
	.size	log_releasepage, .-log_releasepage
	.p2align 6
	.type	log_read_inode, @function
log_read_inode:
	movl	88(%rdi), %eax
	movq	$log_inode_ops, 24(%rdi)
	movq	$log_mapping_ops, 40(%rdi)
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	movl	log_nodes(%rax), %edx
	movl	log_nodes+4(%rax), %ecx
	addq	$log_nodes, %rax
	movq	16(%rax), %rax
	movl	%edx, 92(%rdi)
	andl	$61440, %edx
	cmpl	$16384, %edx
	movq	%rax, 72(%rdi)
	movq	$log_dir_ops, %rdx
	movq	$log_file_ops, %rax
	cmove	%rdx, %rax
	cmpl	$1, %ecx
	movl	%ecx, 96(%rdi)
	movq	%rax, 32(%rdi)
	sbbl	%eax, %eax
	andl	$-2, %eax
	ret
	.size	log_read_inode, .-log_read_inode
	.p2align 6
	.type	log_statfs, @function
log_statfs:
	movabsq	$4294967297024, %rax
	movq	$log_nodes+6148, %rcx
	xorl	%edx, %edx
	movq	%rax, (%rsi)
	movl	$1000, %eax
	subl	log_used(%rip), %eax
	movl	%eax, 8(%rsi)
	movq	$log_nodes+28, %rax
	.p2align 4,,10
	.p2align 3
.L130:
	cmpl	$1, (%rax)
	sbbl	$-1, %edx
	addq	$24, %rax
	cmpq	%rax, %rcx
	jne	.L130
	movl	%edx, 12(%rsi)
	xorl	%eax, %eax
	ret
	.size	log_statfs, .-log_statfs
	.p2align 6
	.type	pack_create, @function
pack_create:
	xorl	%eax, %eax
	ret
	.size	pack_create, .-pack_create
	.p2align 6
	.type	pack_iterate, @function
pack_iterate:
	movl	8(%rdx), %eax
	cmpl	pack_count(%rip), %eax
	jnb	.L143
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	jmp	.L136
	.p2align 4,,10
	.p2align 3
.L137:
	movl	8(%rbx), %eax
	addl	$1, %eax
	cmpl	pack_count(%rip), %eax
	movl	%eax, 8(%rbx)
	jnb	.L134
.L136:
	movzwl	pack_order(%rax,%rax), %esi
	movl	%esi, %ecx
	movq	%rcx, %rax
	salq	$5, %rax
	subq	%rcx, %rax
	movq	16(%rbp), %rcx
	leaq	pack_nodes(,%rax,8), %rdi
	movl	88(%rcx), %ecx
	cmpl	%ecx, pack_nodes(,%rax,8)
	jne	.L137
	movq	%rsi, %rax
	movl	8(%rdi), %r8d
	movl	%esi, %ecx
	salq	$5, %rax
	subq	%rsi, %rax
	movl	%r8d, %edx
	leaq	pack_nodes+24(,%rax,8), %rdi
	movq	(%rbx), %rax
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L137
.L134:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
.L143:
	xorl	%eax, %eax
	ret
	.size	pack_iterate, .-pack_iterate
	.p2align 6
	.type	pack_getattr, @function
pack_getattr:
	movq	24(%rsi), %rax
	movq	%rdx, %rdi
	xorl	%ecx, %ecx
	movq	72(%rax), %rdx
	movq	88(%rax), %rax
	movl	$1, 16(%rdi)
	movl	$0, 24(%rdi)
	movq	%rax, 8(%rdi)
	movl	%eax, %eax
	movq	%rax, %rsi
	movq	%rdx, (%rdi)
	salq	$5, %rsi
	subq	%rax, %rsi
	salq	$3, %rsi
	leaq	pack_nodes+180(%rsi), %rax
	addq	$pack_nodes+244, %rsi
	.p2align 4,,10
	.p2align 3
.L147:
	movzwl	(%rax), %edx
	addq	$2, %rax
	andb	$127, %dh
	addl	%edx, %ecx
	cmpq	%rsi, %rax
	jne	.L147
	addl	$1023, %ecx
	xorl	%eax, %eax
	shrl	$10, %ecx
	movl	%ecx, 20(%rdi)
	ret
	.size	pack_getattr, .-pack_getattr
	.p2align 6
	.type	pack_setsize, @function
pack_setsize:
	cmpq	%rdx, 72(%rsi)
	movl	$-30, %eax
	movl	$0, %edx
	cmove	%edx, %eax
	ret
	.size	pack_setsize, .-pack_setsize
	.p2align 6
	.type	pack_writepage, @function
pack_writepage:
	orl	$16, 56(%rsi)
	movl	$-30, %eax
	ret
	.size	pack_writepage, .-pack_writepage
	.p2align 6
	.type	pack_write_begin, @function
pack_write_begin:
	movq	$0, (%r9)
	movl	$-30, %eax
	ret
	.size	pack_write_begin, .-pack_write_begin
	.p2align 6
	.type	pack_releasepage, @function
pack_releasepage:
	movq	32(%rdi), %rax
	movq	8(%rax), %rax
	movl	88(%rax), %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	pack_releasepage, .-pack_releasepage
	.p2align 6
	.type	pack_write, @function
pack_write:
	movq	$-30, %rax
	ret
	.size	pack_write, .-pack_write
	.p2align 6
	.type	pack_fsync, @function
pack_fsync:
	movq	16(%rsi), %rax
	movl	60(%rax), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-5, %eax
	ret
	.size	pack_fsync, .-pack_fsync
	.p2align 6
	.type	pack_open, @function
pack_open:
	testb	$2, 40(%rdx)
	jne	.L161
	movl	56(%rsi), %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	setne	%al
	movl	%eax, 44(%rdx)
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L161:
	movl	$-30, %eax
	ret
	.size	pack_open, .-pack_open
	.p2align 6
	.type	pack_release, @function
pack_release:
	movl	$0, 44(%rdx)
	xorl	%eax, %eax
	ret
	.size	pack_release, .-pack_release
	.p2align 6
	.type	pack_read_inode, @function
pack_read_inode:
	movl	88(%rdi), %eax
	testl	%eax, %eax
	je	.L166
	cmpl	%eax, pack_count(%rip)
	jb	.L166
	movq	%rax, %rdx
	salq	$5, %rdx
	subq	%rax, %rdx
	leaq	pack_nodes(,%rdx,8), %rax
	movl	12(%rax), %edx
	movq	16(%rax), %rax
	movl	$1, 96(%rdi)
	movq	$pack_inode_ops, 24(%rdi)
	movq	%rax, 72(%rdi)
	xorl	%eax, %eax
	movl	%edx, 92(%rdi)
	movq	$pack_file_ops, 32(%rdi)
	movq	$pack_mapping_ops, 40(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.L166:
	movl	$-2, %eax
	ret
	.size	pack_read_inode, .-pack_read_inode
	.p2align 6
	.type	pack_write_inode, @function
pack_write_inode:
	movl	116(%rsi), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-30, %eax
	ret
	.size	pack_write_inode, .-pack_write_inode
	.p2align 6
	.type	pack_evict_inode, @function
pack_evict_inode:
	movq	$0, 72(%rsi)
	ret
	.size	pack_evict_inode, .-pack_evict_inode
	.p2align 6
	.type	pack_statfs, @function
pack_statfs:
	movl	pack_end(%rip), %eax
	movl	$1024, (%rsi)
	movl	$0, 8(%rsi)
	addl	$1023, %eax
	shrl	$10, %eax
	movl	%eax, 4(%rsi)
	movl	pack_count(%rip), %eax
	movl	%eax, 12(%rsi)
	xorl	%eax, %eax
	ret
	.size	pack_statfs, .-pack_statfs
	.p2align 6
	.type	pack_sync_fs, @function
pack_sync_fs:
	subq	$8, %rsp
	movq	block_ram_disk(%rip), %rax
	movq	$block_ram_disk, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.size	pack_sync_fs, .-pack_sync_fs
	.p2align 6
	.type	pack_compare, @function
pack_compare:
	xorl	%eax, %eax
	cmpl	%edx, 56(%rdi)
	je	.L184
	ret
	.p2align 4,,10
	.p2align 3
.L184:
	testl	%edx, %edx
	je	.L180
	movl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.L178
	.p2align 4,,10
	.p2align 3
.L177:
	addq	$1, %rcx
	cmpq	%rcx, %rdx
	je	.L180
.L178:
	movzbl	64(%rdi,%rcx), %eax
	movzbl	(%rsi,%rcx), %r8d
	cmpb	%r8b, %al
	je	.L177
	xorl	%eax, %r8d
	cmpb	$32, %r8b
	jne	.L182
	orl	$32, %eax
	subl	$97, %eax
	cmpb	$25, %al
	jbe	.L177
.L182:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L180:
	movl	$1, %eax
	ret
	.size	pack_compare, .-pack_compare
	.p2align 6
	.type	pack_revalidate, @function
pack_revalidate:
	movq	32(%rdi), %rax
	movl	44(%rax), %eax
	ret
	.size	pack_revalidate, .-pack_revalidate
	.p2align 6
	.type	pack_delete, @function
pack_delete:
	movq	24(%rdi), %rax
	movl	92(%rax), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	pack_delete, .-pack_delete
	.p2align 6
	.type	veil_hide_name, @function
veil_hide_name:
	movl	%esi, %r8d
	movq	%rdx, %rsi
	movq	%r8, %r9
	testl	%r8d, %r8d
	je	.L188
	xorl	%edx, %edx
	movl	$3435973837, %r10d
	jmp	.L191
	.p2align 4,,10
	.p2align 3
.L196:
	subl	$84, %eax
	movsbl	%al, %ecx
	movq	%rcx, %rax
	imulq	$1321528399, %rcx, %rcx
	shrq	$35, %rcx
	imull	$26, %ecx, %ecx
	subl	%ecx, %eax
	addl	$97, %eax
.L190:
	movb	%al, (%rsi,%rdx)
	addq	$1, %rdx
	cmpq	%rdx, %r8
	je	.L188
.L191:
	movzbl	(%rdi,%rdx), %eax
	leal	-97(%rax), %ecx
	cmpb	$25, %cl
	jbe	.L196
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.L190
	subl	$43, %eax
	movsbl	%al, %ecx
	movq	%rcx, %rax
	imulq	%r10, %rcx
	shrq	$35, %rcx
	leal	(%rcx,%rcx,4), %ecx
	addl	%ecx, %ecx
	subl	%ecx, %eax
	addl	$48, %eax
	movb	%al, (%rsi,%rdx)
	addq	$1, %rdx
	cmpq	%rdx, %r8
	jne	.L191
.L188:
	movb	$0, (%rsi,%r8)
	movl	%r9d, %eax
	ret
	.size	veil_hide_name, .-veil_hide_name
	.p2align 6
	.type	veil_permission, @function
veil_permission:
	movq	64(%rsi), %rsi
	movq	24(%rsi), %rax
	movq	32(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	veil_permission, .-veil_permission
	.p2align 6
	.type	veil_seek, @function
veil_seek:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	24(%rdi), %rdi
	movq	(%rdi), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testq	%rax, %rax
	js	.L198
	movq	%rax, 32(%rbx)
.L198:
	popq	%rbx
	ret
	.size	veil_seek, .-veil_seek
	.p2align 6
	.type	veil_fsync, @function
veil_fsync:
	movq	24(%rsi), %rsi
	movq	(%rsi), %rax
	movq	40(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	veil_fsync, .-veil_fsync
	.p2align 6
	.type	veil_lock, @function
veil_lock:
	pushq	%rbp
	movl	%edx, %ebp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movq	24(%rsi), %rsi
	movq	(%rsi), %rax
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L202
	movl	%ebp, 48(%rbx)
.L202:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	veil_lock, .-veil_lock
	.p2align 6
	.type	veil_show_name, @function
veil_show_name:
	pushq	%rbp
	movl	%edx, %r11d
	movq	%rdi, %rbp
	movq	%rsi, %rdi
	pushq	%rbx
	movl	%r11d, %esi
	movl	%ecx, %ebx
	subq	$40, %rsp
	leaq	4(%rsp), %rdx
	call	veil_hide_name
	movq	16(%rbp), %rdi
	movl	%ebx, %ecx
	leaq	4(%rsp), %rsi
	movl	%r11d, %edx
	movq	(%rdi), %rax
	call	__x86_indirect_thunk_rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	veil_show_name, .-veil_show_name
	.p2align 6
	.type	veil_write_inode, @function
veil_write_inode:
	movq	64(%rsi), %rsi
	movq	16(%rsi), %rax
	movq	8(%rax), %rax
	movq	24(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	veil_write_inode, .-veil_write_inode
	.p2align 6
	.type	veil_statfs, @function
veil_statfs:
	movq	32(%rdi), %rax
	movq	32(%rax), %rdi
	movq	8(%rdi), %rax
	movq	40(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	veil_statfs, .-veil_statfs
	.p2align 6
	.type	veil_sync_fs, @function
veil_sync_fs:
	movq	32(%rsi), %rax
	movq	32(%rax), %rsi
	movq	8(%rsi), %rax
	movq	48(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	veil_sync_fs, .-veil_sync_fs
	.p2align 6
	.type	veil_hash, @function
veil_hash:
	leal	-1(%rdx), %eax
	testl	%edx, %edx
	je	.L213
	leaq	1(%rsi,%rax), %rcx
	movl	$-2128831035, %edx
	.p2align 4,,10
	.p2align 3
.L212:
	movzbl	(%rsi), %eax
	addq	$1, %rsi
	xorl	%eax, %edx
	imull	$16777619, %edx, %edx
	cmpq	%rcx, %rsi
	jne	.L212
	movq	32(%rdi), %rax
	movl	%edx, %ecx
	shrl	$15, %ecx
	imull	$-1640531535, 40(%rax), %eax
	xorl	%ecx, %edx
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L213:
	movq	32(%rdi), %rax
	movl	$66105, %ecx
	movl	$-2128831035, %edx
	xorl	%ecx, %edx
	imull	$-1640531535, 40(%rax), %eax
	xorl	%edx, %eax
	ret
	.size	veil_hash, .-veil_hash
	.p2align 6
	.type	veil_revalidate, @function
veil_revalidate:
	movq	24(%rdi), %rax
	movq	64(%rax), %rax
	movl	96(%rax), %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	veil_revalidate, .-veil_revalidate
	.p2align 6
	.type	veil_delete, @function
veil_delete:
	movq	24(%rdi), %rax
	movq	64(%rax), %rax
	movl	96(%rax), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	ret
	.size	veil_delete, .-veil_delete
	.p2align 6
	.type	plain_dequeue, @function
plain_dequeue:
	movl	152(%rdi), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L217
	movq	16(%rdi), %rax
	subl	$1, %edx
	movq	8(%rax), %rsi
	movq	(%rax), %rcx
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	movl	%edx, 152(%rdi)
.L217:
	ret
	.size	plain_dequeue, .-plain_dequeue
	.p2align 6
	.type	prio_dequeue, @function
prio_dequeue:
	movl	152(%rdi), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L221
	movq	16(%rdi), %rax
	leaq	16(%rdi), %rcx
	cmpq	%rcx, %rax
	jne	.L223
	movq	32(%rdi), %rax
	leaq	32(%rdi), %rcx
	cmpq	%rcx, %rax
	jne	.L223
	movq	48(%rdi), %rax
	leaq	48(%rdi), %rcx
	cmpq	%rcx, %rax
	jne	.L223
	xorl	%eax, %eax
.L221:
	ret
	.p2align 4,,10
	.p2align 3
.L223:
	movq	8(%rax), %rsi
	movq	(%rax), %rcx
	subl	$1, %edx
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	movl	%edx, 152(%rdi)
	ret
	.size	prio_dequeue, .-prio_dequeue
	.p2align 6
	.type	fair_dequeue, @function
fair_dequeue:
	movl	152(%rdi), %r8d
	movq	%rdi, %rsi
	testl	%r8d, %r8d
	je	.L228
	movl	156(%rdi), %edx
	leal	8(%rdx), %edi
	.p2align 4,,10
	.p2align 3
.L231:
	movl	%edx, %eax
	addl	$1, %edx
	andl	$7, %eax
	movl	%eax, %ecx
	addl	$1, %eax
	salq	$4, %rcx
	salq	$4, %rax
	movq	16(%rcx,%rsi), %rcx
	addq	%rsi, %rax
	cmpq	%rax, %rcx
	jne	.L236
	cmpl	%edi, %edx
	jne	.L231
	movl	%edx, 156(%rsi)
.L228:
	xorl	%ecx, %ecx
	movq	%rcx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L236:
	movl	%edx, 156(%rsi)
	movq	(%rcx), %rax
	subl	$1, %r8d
	movq	8(%rcx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rcx, %rax
	movq	%rcx, (%rcx)
	movq	%rcx, 8(%rcx)
	movl	%r8d, 152(%rsi)
	ret
	.size	fair_dequeue, .-fair_dequeue
	.p2align 6
	.type	classify_by_size, @function
classify_by_size:
	xorl	%eax, %eax
	cmpl	$95, 80(%rdi)
	jbe	.L238
	movl	88(%rdi), %eax
	negl	%eax
	sbbl	%eax, %eax
	addl	$2, %eax
.L238:
	leal	-1(%rsi), %edx
	cmpl	%esi, %eax
	cmovnb	%edx, %eax
	ret
	.size	classify_by_size, .-classify_by_size
	.p2align 6
	.type	loopback_header, @function
loopback_header:
	movq	%rsi, 24(%rdi)
	movw	%dx, 100(%rdi)
	ret
	.size	loopback_header, .-loopback_header
	.p2align 6
	.type	loopback_parse, @function
loopback_parse:
	movq	56(%rdi), %rax
	movl	$2048, %edx
	movzbl	(%rax), %eax
	shrb	$4, %al
	cmpb	$4, %al
	movl	$-31011, %eax
	cmove	%edx, %eax
	ret
	.size	loopback_parse, .-loopback_parse
	.p2align 6
	.type	ethernet_parse, @function
ethernet_parse:
	movq	56(%rdi), %rax
	movzwl	12(%rax), %edx
	addq	$14, %rax
	subl	$14, 80(%rdi)
	movq	%rax, 56(%rdi)
	rolw	$8, %dx
	movl	%edx, %eax
	ret
	.size	ethernet_parse, .-ethernet_parse
	.p2align 6
	.type	neighbour_stale, @function
neighbour_stale:
	movq	$neighbour_resolve, -16(%rdi)
	ret
	.size	neighbour_stale, .-neighbour_stale
	.p2align 6
	.type	track_udp, @function
track_udp:
	movzwl	108(%rsi), %eax
	cmpw	%ax, 128(%rsi)
	sbbl	%eax, %eax
	addl	$2, %eax
	movl	%eax, 8(%rdi)
	xorl	%eax, %eax
	cmpl	$7, 80(%rsi)
	seta	%al
	ret
	.size	track_udp, .-track_udp
	.p2align 6
	.type	match_port, @function
match_port:
	movzwl	128(%rdi), %eax
	cmpl	%eax, %edx
	setnb	%dl
	cmpl	%esi, %eax
	setnb	%al
	movzbl	%al, %eax
	andl	%edx, %eax
	ret
	.size	match_port, .-match_port
	.p2align 6
	.type	match_length, @function
match_length:
	movl	80(%rdi), %eax
	cmpl	%eax, %edx
	setnb	%dl
	cmpl	%esi, %eax
	setnb	%al
	movzbl	%al, %eax
	andl	%edx, %eax
	ret
	.size	match_length, .-match_length
	.p2align 6
	.type	match_state, @function
match_state:
	movl	84(%rdi), %eax
	movl	%edx, %ecx
	andl	$7, %eax
	cmpl	%esi, %eax
	setnb	%dl
	cmpl	%eax, %ecx
	setnb	%al
	movzbl	%al, %eax
	andl	%edx, %eax
	ret
	.size	match_state, .-match_state
	.p2align 6
	.type	target_verdict, @function
target_verdict:
	movl	%esi, %eax
	ret
	.size	target_verdict, .-target_verdict
	.p2align 6
	.type	target_priority, @function
target_priority:
	movl	%esi, 88(%rdi)
	movl	$2, %eax
	ret
	.size	target_priority, .-target_priority
	.p2align 6
	.type	target_mark, @function
target_mark:
	movl	84(%rdi), %eax
	sall	$3, %esi
	andl	$7, %eax
	orl	%esi, %eax
	movl	%eax, 84(%rdi)
	movl	$1, %eax
	ret
	.size	target_mark, .-target_mark
	.p2align 6
	.type	filter_hook, @function
filter_hook:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movl	8(%rdi), %r12d
	movq	(%rdi), %rbx
	testl	%r12d, %r12d
	je	.L258
	salq	$5, %r12
	movq	%rsi, %rbp
	addq	%rbx, %r12
	.p2align 4,,10
	.p2align 3
.L260:
	movq	(%rbx), %rax
	movl	20(%rbx), %edx
	movq	%rbp, %rdi
	movl	16(%rbx), %esi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L262
	movq	8(%rbx), %rax
	movl	24(%rbx), %esi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	cmpl	$2, %eax
	jne	.L257
.L262:
	addq	$32, %rbx
	cmpq	%r12, %rbx
	jne	.L260
.L258:
	movl	$1, %eax
.L257:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	filter_hook, .-filter_hook
	.p2align 6
	.type	mangle_hook4, @function
mangle_hook4:
	movl	88(%rsi), %eax
	movq	64(%rsi), %rdx
	sall	$2, %eax
	movb	%al, 1(%rdx)
	movl	$1, %eax
	ret
	.size	mangle_hook4, .-mangle_hook4
	.p2align 6
	.type	mangle_hook6, @function
mangle_hook6:
	movl	88(%rsi), %eax
	movq	64(%rsi), %rdx
	shrl	$2, %eax
	andl	$15, %eax
	orl	$96, %eax
	movb	%al, (%rdx)
	movq	64(%rsi), %rcx
	movl	88(%rsi), %edx
	movzbl	1(%rcx), %eax
	sall	$6, %edx
	andl	$63, %eax
	orl	%edx, %eax
	movb	%al, 1(%rcx)
	movl	$1, %eax
	ret
	.size	mangle_hook6, .-mangle_hook6
	.p2align 6
	.type	ip_dst_check, @function
ip_dst_check:
	xorl	%eax, %eax
	cmpl	%esi, 60(%rdi)
	sete	%al
	ret
	.size	ip_dst_check, .-ip_dst_check
	.p2align 6
	.type	ip_dst_mtu, @function
ip_dst_mtu:
	movq	24(%rdi), %rax
	movl	232(%rax), %eax
	ret
	.size	ip_dst_mtu, .-ip_dst_mtu
	.p2align 6
	.type	ip6_dst_check, @function
ip6_dst_check:
	xorl	%eax, %eax
	cmpl	%esi, 60(%rdi)
	je	.L275
	ret
	.p2align 4,,10
	.p2align 3
.L275:
	movq	32(%rdi), %rax
	movq	24(%rdi), %rdx
	cmpq	%rdx, 8(%rax)
	sete	%al
	movzbl	%al, %eax
	ret
	.size	ip6_dst_check, .-ip6_dst_check
	.p2align 6
	.type	ip6_dst_mtu, @function
ip6_dst_mtu:
	movq	24(%rdi), %rax
	movl	$1280, %edx
	movl	232(%rax), %eax
	cmpl	%edx, %eax
	cmovb	%edx, %eax
	ret
	.size	ip6_dst_mtu, .-ip6_dst_mtu
	.p2align 6
	.type	additive_start, @function
additive_start:
	movl	$4, 268(%rdi)
	movq	$32, 272(%rdi)
	ret
	.size	additive_start, .-additive_start
	.p2align 6
	.type	additive_on_ack, @function
additive_on_ack:
	movl	268(%rdi), %eax
	testl	%esi, %esi
	je	.L279
	movl	272(%rdi), %edx
	jmp	.L280
	.p2align 4,,10
	.p2align 3
.L281:
	addl	$1, %eax
	movl	%eax, 268(%rdi)
	subl	$1, %esi
	je	.L279
.L280:
	cmpl	%edx, %eax
	jb	.L281
.L279:
	addl	276(%rdi), %esi
	cmpl	%eax, %esi
	jnb	.L282
	movl	%esi, 276(%rdi)
.L283:
	cmpl	$64, %eax
	jbe	.L278
	movl	$64, 268(%rdi)
.L278:
	ret
	.p2align 4,,10
	.p2align 3
.L282:
	subl	%eax, %esi
	addl	$1, %eax
	movl	%esi, 276(%rdi)
	movl	%eax, 268(%rdi)
	jmp	.L283
	.size	additive_on_ack, .-additive_on_ack
	.p2align 6
	.type	additive_threshold, @function
additive_threshold:
	movl	268(%rdi), %edx
	movl	%edx, %eax
	shrl	%eax
	cmpl	$5, %edx
	movl	$2, %edx
	cmovbe	%edx, %eax
	ret
	.size	additive_threshold, .-additive_threshold
	.p2align 6
	.type	cubic_start, @function
cubic_start:
	movabsq	$103079215110, %rax
	movq	$0, 276(%rdi)
	movq	%rax, 268(%rdi)
	ret
	.size	cubic_start, .-cubic_start
	.p2align 6
	.type	cubic_on_ack, @function
cubic_on_ack:
	movq	%rdi, %rcx
	testl	%esi, %esi
	je	.L295
	movl	272(%rdi), %edx
	movl	268(%rdi), %eax
	jmp	.L298
	.p2align 4,,10
	.p2align 3
.L300:
	addl	$1, %eax
	movl	%eax, 268(%rcx)
	subl	$1, %esi
	je	.L295
.L298:
	cmpl	%edx, %eax
	jb	.L300
	movl	280(%rcx), %eax
	addl	276(%rcx), %esi
	movl	%esi, 276(%rcx)
	movq	%rax, %r8
	leaq	(%rax,%rax,2), %rdi
	testl	%eax, %eax
	je	.L305
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L302:
	addq	$1, %rax
	movq	%rax, %rdx
	imulq	%rax, %rdx
	imulq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rdx
	addq	%rdx, %rdx
	cmpq	%rdi, %rdx
	jl	.L302
	leal	4(%r8), %edi
.L301:
	shrl	$3, %esi
	subq	%rax, %rsi
	movq	%rsi, %rax
	imulq	%rsi, %rax
	imulq	%rax, %rsi
	movabsq	$7378697629483820647, %rax
	salq	$2, %rsi
	imulq	%rsi
	sarq	$63, %rsi
	movl	268(%rcx), %eax
	sarq	$2, %rdx
	subq	%rsi, %rdx
	addl	%edx, %edi
	cmpl	%edi, %eax
	jnb	.L303
	cmpl	$999, %edi
	jbe	.L315
.L303:
	cmpl	$64, %eax
	jbe	.L295
.L316:
	movl	$64, 268(%rcx)
.L295:
	ret
	.p2align 4,,10
	.p2align 3
.L315:
	addl	$1, %eax
	movl	%eax, 268(%rcx)
	cmpl	$64, %eax
	jbe	.L295
	jmp	.L316
.L305:
	movl	$4, %edi
	xorl	%eax, %eax
	jmp	.L301
	.size	cubic_on_ack, .-cubic_on_ack
	.p2align 6
	.type	cubic_threshold, @function
cubic_threshold:
	movl	$0, 276(%rdi)
	movl	268(%rdi), %eax
	leal	0(,%rax,8), %edx
	movl	%eax, 280(%rdi)
	subl	%eax, %edx
	movl	$2, %eax
	cmpl	$29, %edx
	jbe	.L317
	movl	%edx, %eax
	movl	$3435973837, %edx
	imulq	%rdx, %rax
	shrq	$35, %rax
.L317:
	ret
	.size	cubic_threshold, .-cubic_threshold
	.p2align 6
	.type	watchful_start, @function
watchful_start:
	movl	$8, 268(%rdi)
	movq	$16, 272(%rdi)
	ret
	.size	watchful_start, .-watchful_start
	.p2align 6
	.type	watchful_on_ack, @function
watchful_on_ack:
	testl	%esi, %esi
	je	.L325
	movl	272(%rdi), %edx
	movl	268(%rdi), %eax
	jmp	.L324
	.p2align 4,,10
	.p2align 3
.L326:
	addl	$1, %eax
	movl	%eax, 268(%rdi)
	subl	$1, %esi
	je	.L325
.L324:
	cmpl	%edx, %eax
	jb	.L326
	movq	104(%rdi), %rax
	addl	276(%rdi), %esi
	testq	%rax, %rax
	je	.L343
.L327:
	movq	24(%rax), %rax
	movl	200(%rax), %edx
	movl	268(%rdi), %eax
	movl	%esi, 276(%rdi)
	cmpl	%eax, %esi
	jb	.L321
	movl	$0, 276(%rdi)
	cmpl	$1, %edx
	jbe	.L330
	cmpl	$4, %eax
	jbe	.L333
	cmpl	$6, %edx
	ja	.L344
.L333:
	cmpl	$64, %eax
	jbe	.L321
	movl	$64, 268(%rdi)
.L321:
	ret
	.p2align 4,,10
	.p2align 3
.L325:
	movq	104(%rdi), %rax
	xorl	%esi, %esi
	addl	276(%rdi), %esi
	testq	%rax, %rax
	jne	.L327
.L343:
	movl	268(%rdi), %eax
	movl	%esi, 276(%rdi)
	cmpl	%eax, %esi
	jb	.L321
	movl	$0, 276(%rdi)
.L330:
	addl	$1, %eax
	movl	%eax, 268(%rdi)
	jmp	.L333
	.p2align 4,,10
	.p2align 3
.L344:
	subl	$1, %eax
	movl	%eax, 268(%rdi)
	jmp	.L333
	.size	watchful_on_ack, .-watchful_on_ack
	.p2align 6
	.type	watchful_threshold, @function
watchful_threshold:
	movl	268(%rdi), %eax
	leal	(%rax,%rax,2), %edx
	movl	%edx, %eax
	shrl	$2, %eax
	cmpl	$11, %edx
	movl	$2, %edx
	cmovbe	%edx, %eax
	ret
	.size	watchful_threshold, .-watchful_threshold
	.p2align 6
	.type	tcp_init4, @function
tcp_init4:
	leaq	304(%rdi), %rax
	movq	$tcp_retransmit, 328(%rdi)
	movq	%rax, 304(%rdi)
	movq	%rax, 312(%rdi)
	leaq	344(%rdi), %rax
	movq	%rax, 344(%rdi)
	movq	%rax, 352(%rdi)
	xorl	%eax, %eax
	movl	$0, 336(%rdi)
	movq	$tcp_delayed_ack, 368(%rdi)
	movl	$0, 376(%rdi)
	movq	$additive_control, 96(%rdi)
	movq	$tcp_af4, 88(%rdi)
	ret
	.size	tcp_init4, .-tcp_init4
	.p2align 6
	.type	tcp_init6, @function
tcp_init6:
	leaq	304(%rdi), %rax
	movq	$tcp_retransmit, 328(%rdi)
	movq	%rax, 304(%rdi)
	movq	%rax, 312(%rdi)
	leaq	344(%rdi), %rax
	movq	%rax, 344(%rdi)
	movq	%rax, 352(%rdi)
	xorl	%eax, %eax
	movl	$0, 336(%rdi)
	movq	$tcp_delayed_ack, 368(%rdi)
	movl	$0, 376(%rdi)
	movq	$additive_control, 96(%rdi)
	movq	$tcp_af6, 88(%rdi)
	ret
	.size	tcp_init6, .-tcp_init6
	.p2align 6
	.type	tcp_get_port, @function
tcp_get_port:
	movq	112(%rdi), %rdx
	movl	1204(%rdx), %eax
	testl	%esi, %esi
	jne	.L352
	leal	1(%rax), %ecx
	movl	%eax, %esi
	movl	%ecx, 1204(%rdx)
	movl	%ecx, %eax
.L352:
	movw	%si, 170(%rdi)
	cmpl	$60999, %eax
	jbe	.L353
	movl	$32768, 1204(%rdx)
.L353:
	xorl	%eax, %eax
	ret
	.size	tcp_get_port, .-tcp_get_port
	.p2align 6
	.type	udp_init4, @function
udp_init4:
	movq	$udp_af4, 88(%rdi)
	xorl	%eax, %eax
	ret
	.size	udp_init4, .-udp_init4
	.p2align 6
	.type	udp_init6, @function
udp_init6:
	movq	$udp_af6, 88(%rdi)
	xorl	%eax, %eax
	ret
	.size	udp_init6, .-udp_init6
	.p2align 6
	.type	udp_setsockopt, @function
udp_setsockopt:
	cmpl	$2, %esi
	jne	.L358
	movl	%edx, 268(%rdi)
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L358:
	movl	$-22, %eax
	ret
	.size	udp_setsockopt, .-udp_setsockopt
	.p2align 6
	.globl	sock_data_ready
	.type	sock_data_ready, @function
sock_data_ready:
	movq	136(%rdi), %rdi
	testq	%rdi, %rdi
	je	.L359
	movq	(%rdi), %rax
	movl	$1, %esi
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L359:
	ret
	.size	sock_data_ready, .-sock_data_ready
	.p2align 6
	.globl	sock_state_change
	.type	sock_state_change, @function
sock_state_change:
	cmpb	$1, 211(%rdi)
	movq	136(%rdi), %rdi
	sbbl	%esi, %esi
	andl	$12, %esi
	addl	$4, %esi
	testq	%rdi, %rdi
	je	.L361
	movq	(%rdi), %rax
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L361:
	ret
	.size	sock_state_change, .-sock_state_change
	.p2align 6
	.type	inet6_bind, @function
inet6_bind:
	cmpb	$-1, 4(%rsi)
	je	.L366
	movq	(%rsi), %rax
	movq	8(%rdi), %rdi
	movq	%rax, 168(%rdi)
	movq	8(%rsi), %rax
	movq	%rax, 176(%rdi)
	movl	16(%rsi), %eax
	movzwl	2(%rsi), %esi
	movl	%eax, 184(%rdi)
	movq	80(%rdi), %rax
	movq	8(%rax), %rax
	jmp	__x86_indirect_thunk_rax
.L366:
	movl	$-22, %eax
	ret
	.size	inet6_bind, .-inet6_bind
	.p2align 6
	.type	inet_accept, @function
inet_accept:
	movq	8(%rdi), %rdx
	movq	64(%rdx), %rax
	addq	$64, %rdx
	cmpq	%rdx, %rax
	je	.L369
	movq	(%rax), %rdx
	movq	8(%rax), %rcx
	leaq	-16(%rax), %r8
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	(%rdi), %rdx
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	movq	%rdx, (%rsi)
	movq	16(%rdi), %rdx
	movq	%r8, 8(%rsi)
	movq	%rdx, 16(%rsi)
	movq	24(%rdi), %rdx
	movq	%rdx, 24(%rsi)
	movq	%rsi, 112(%rax)
	xorl	%eax, %eax
	ret
.L369:
	movl	$-11, %eax
	ret
	.size	inet_accept, .-inet_accept
	.p2align 6
	.type	datagram_listen, @function
datagram_listen:
	negl	%esi
	sbbl	%eax, %eax
	andl	$-22, %eax
	ret
	.size	datagram_listen, .-datagram_listen
	.p2align 6
	.type	datagram_accept, @function
datagram_accept:
	cmpl	$1, 28(%rdi)
	movl	$-11, %edx
	movl	$-22, %eax
	movq	$0, 8(%rsi)
	cmove	%edx, %eax
	ret
	.size	datagram_accept, .-datagram_accept
	.p2align 6
	.type	tcp_poll, @function
tcp_poll:
	movq	8(%rdi), %rax
	movzbl	211(%rax), %ecx
	cmpb	$1, %cl
	je	.L382
	leaq	32(%rax), %rsi
	movl	$1, %edx
	cmpq	%rsi, 32(%rax)
	je	.L383
.L379:
	cmpb	$4, %cl
	jne	.L380
	movl	%edx, %esi
	movl	260(%rax), %ecx
	subl	252(%rax), %ecx
	orl	$4, %esi
	cmpl	$16384, %ecx
	cmovb	%esi, %edx
.L380:
	movl	236(%rax), %eax
	testl	%eax, %eax
	je	.L376
	orl	$16, %edx
.L376:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L383:
	movl	232(%rax), %esi
	xorl	%edx, %edx
	testl	%esi, %esi
	setne	%dl
	jmp	.L379
	.p2align 4,,10
	.p2align 3
.L382:
	leaq	64(%rax), %rdx
	cmpq	%rdx, 64(%rax)
	setne	%dl
	movzbl	%dl, %edx
	movl	%edx, %eax
	ret
	.size	tcp_poll, .-tcp_poll
	.p2align 6
	.type	datagram_poll, @function
datagram_poll:
	movq	8(%rdi), %rax
	leaq	32(%rax), %rdx
	cmpq	%rdx, 32(%rax)
	setne	%al
	movzbl	%al, %eax
	addl	$4, %eax
	ret
	.size	datagram_poll, .-datagram_poll
	.p2align 6
	.type	inet_recvmsg, @function
inet_recvmsg:
	movq	8(%rdi), %rdi
	movq	80(%rdi), %rax
	movq	32(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	inet_recvmsg, .-inet_recvmsg
	.p2align 6
	.type	inet6_recvmsg, @function
inet6_recvmsg:
	movq	8(%rdi), %rdi
	cmpw	$2, 188(%rdi)
	je	.L389
	movq	80(%rdi), %rax
	movq	32(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L389:
	movq	$-22, %rax
	ret
	.size	inet6_recvmsg, .-inet6_recvmsg
	.p2align 6
	.type	channel_client_wake, @function
channel_client_wake:
	orl	%esi, 120(%rdi)
	movl	$1, %eax
	ret
	.size	channel_client_wake, .-channel_client_wake
	.p2align 6
	.type	channel_server_wake, @function
channel_server_wake:
	orl	%esi, 108(%rdi)
	movl	$1, %eax
	ret
	.size	channel_server_wake, .-channel_server_wake
	.p2align 6
	.type	string_start, @function
string_start:
	movl	$0, 56(%rdi)
	ret
	.size	string_start, .-string_start
	.p2align 6
	.type	string_size, @function
string_size:
	movl	56(%rdi), %eax
	ret
	.size	string_size, .-string_size
	.p2align 6
	.type	string_clear, @function
string_clear:
	movl	$0, 56(%rdi)
	movb	$0, 60(%rdi)
	ret
	.size	string_clear, .-string_clear
	.p2align 6
	.type	integer_start, @function
integer_start:
	movq	$0, 56(%rdi)
	ret
	.size	integer_start, .-integer_start
	.p2align 6
	.type	integer_digest, @function
integer_digest:
	movabsq	$-7046029254386353131, %rax
	xorq	56(%rdi), %rsi
	movabsq	$-4658895280553007687, %rdx
	addq	%rax, %rsi
	movq	%rsi, %rax
	shrq	$30, %rax
	xorq	%rsi, %rax
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	ret
	.size	integer_digest, .-integer_digest
	.p2align 6
	.type	list_start, @function
list_start:
	movq	$0, 56(%rdi)
	ret
	.size	list_start, .-list_start
	.p2align 6
	.type	list_size, @function
list_size:
	movl	60(%rdi), %eax
	ret
	.size	list_size, .-list_size
	.p2align 6
	.type	cache_write_page, @function
cache_write_page:
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	$cache_lock, %rdi
	pushq	%rbx
	movl	56(%rsi), %eax
	movq	%rsi, %rbx
	movq	32(%rsi), %r12
	andl	$-7, %eax
	orl	$4, %eax
	movl	%eax, 56(%rsi)
	call	spin_unlock
	movq	(%r12), %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	$cache_lock, %rdi
	movl	%eax, %ebp
	call	spin_lock
	andl	$-5, 56(%rbx)
	testl	%ebp, %ebp
	je	.L399
	movl	$1, 20(%r12)
.L399:
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	cache_write_page, .-cache_write_page
	.p2align 6
	.type	ram_new_node, @function
ram_new_node:
	pushq	%rbp
	movl	%edi, %ebp
	movq	$ram_lock, %rdi
	pushq	%rbx
	movl	$1, %ebx
	subq	$8, %rsp
	call	spin_lock
	movq	$ram_nodes+28, %rax
.L408:
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L406
	movl	%ebx, %eax
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	leaq	ram_nodes(%rax), %rdx
	movl	%ebp, ram_nodes(%rax)
	movl	$1, ram_nodes+4(%rax)
	addq	$ram_nodes+8, %rax
	movq	%rax, 8(%rdx)
	movq	%rax, 16(%rdx)
.L407:
	movq	$ram_lock, %rdi
	call	spin_unlock
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L406:
	addl	$1, %ebx
	addq	$24, %rax
	cmpl	$320, %ebx
	jne	.L408
	xorl	%ebx, %ebx
	jmp	.L407
	.size	ram_new_node, .-ram_new_node
	.p2align 6
	.type	log_commit_inode, @function
log_commit_inode:
	pushq	%rbp
	movq	$log_lock, %rdi
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movl	88(%rsi), %ebp
	call	spin_lock
	movq	72(%rbx), %rdx
	movq	$log_lock, %rdi
	movl	%ebp, %eax
	leaq	(%rax,%rax,2), %rax
	leaq	log_nodes(,%rax,8), %rax
	addl	$1, 8(%rax)
	movq	%rdx, 16(%rax)
	call	spin_unlock
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	log_commit_inode, .-log_commit_inode
	.p2align 6
	.type	bio_read_done, @function
bio_read_done:
	movq	32(%rdi), %rax
	lock addl	$1, 56(%rax)
	ret
	.size	bio_read_done, .-bio_read_done
	.p2align 6
	.type	bio_write_done, @function
bio_write_done:
	movq	32(%rdi), %rax
	lock addl	$1, 60(%rax)
	ret
	.size	bio_write_done, .-bio_write_done
	.p2align 6
	.type	flash_flush, @function
flash_flush:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$block_flash_lock, %rdi
	call	spin_lock
	movl	48(%rbx), %eax
	movq	$block_flash_lock, %rdi
	movzwl	block_flash_map(%rax,%rax), %eax
	movl	%eax, 48(%rbx)
	call	spin_unlock
	popq	%rbx
	jmp	schedule
	.size	flash_flush, .-flash_flush
	.p2align 6
	.type	block_submit, @function
block_submit:
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	leaq	40(%rdi), %r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%r13, %rdi
	pushq	%rbx
	movq	%rsi, (%rsi)
	movq	%rsi, 8(%rsi)
	movl	$1, 48(%rsi)
	call	spin_lock
	movq	8(%rbp), %rax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r13, %rdi
	call	spin_unlock
	jmp	.L425
	.p2align 4,,10
	.p2align 3
.L427:
	movq	%r13, %rdi
	call	spin_lock
	movq	8(%rbp), %rax
	movq	%rbp, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r13, %rdi
	movq	%rax, %rbx
	call	spin_unlock
	testq	%rbx, %rbx
	je	.L426
	movq	0(%rbp), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbx, %rdi
	movl	%eax, %r12d
	movq	16(%rbx), %rax
	call	__x86_indirect_thunk_rax
	movl	%r12d, 48(%rbx)
.L425:
	movl	48(%r14), %eax
	cmpl	$1, %eax
	je	.L427
	popq	%rbx
	movl	48(%r14), %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L426:
	call	schedule
	jmp	.L425
	.size	block_submit, .-block_submit
	.p2align 6
	.type	ram_disk_flush, @function
ram_disk_flush:
	lock orq	$0, (%rsp)
	movl	$0, 48(%rdi)
	ret
	.size	ram_disk_flush, .-ram_disk_flush
	.p2align 6
	.type	veil_iterate, @function
veil_iterate:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$32, %rsp
	movq	24(%rsi), %rbp
	movl	8(%rdx), %eax
	movq	%rdx, 16(%rsp)
	movl	%eax, 8(%rsp)
	movq	16(%rbp), %rax
	movq	$veil_show_name, (%rsp)
	leaq	80(%rax), %rdi
	call	mutex_lock
	movq	0(%rbp), %rax
	movq	%rsp, %rdx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	16(%rbp), %rdi
	movl	%eax, %r12d
	addq	$80, %rdi
	call	mutex_unlock
	movl	8(%rsp), %eax
	movl	%eax, 8(%rbx)
	addq	$32, %rsp
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	veil_iterate, .-veil_iterate
	.p2align 6
	.type	veil_setsize, @function
veil_setsize:
	pushq	%r14
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	64(%rsi), %rbp
	movq	%rdx, %rbx
	leaq	80(%rbp), %r13
	movq	%r13, %rdi
	call	mutex_lock
	cmpq	%rbx, 72(%rbp)
	jb	.L435
	movq	24(%rbp), %rax
	movq	%rbp, %rsi
	movq	%r14, %rdi
	movq	%rbx, %rdx
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r13, %rdi
	movl	%eax, %ebp
	call	mutex_unlock
	testl	%ebp, %ebp
	jne	.L431
	movq	%rbx, 72(%r12)
.L431:
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L435:
	movq	%r13, %rdi
	movl	$-22, %ebp
	call	mutex_unlock
	jmp	.L431
	.size	veil_setsize, .-veil_setsize
	.p2align 6
	.type	veil_create, @function
veil_create:
	pushq	%r14
	movl	%r8d, %eax
	pushq	%r13
	andl	$61440, %eax
	pushq	%r12
	xorl	%r12d, %r12d
	pushq	%rbp
	pushq	%rbx
	subq	$32, %rsp
	cmpl	$16384, %eax
	je	.L436
	movq	64(%rsi), %r12
	movq	%rdi, %r13
	movl	%ecx, %esi
	movq	%rdx, %rdi
	leaq	4(%rsp), %rdx
	movl	%ecx, %ebp
	movl	%r8d, %ebx
	call	veil_hide_name
	leaq	80(%r12), %r14
	movq	%r14, %rdi
	call	mutex_lock
	movq	24(%r12), %rax
	movq	%r12, %rsi
	movq	%r13, %rdi
	movl	%ebx, %r8d
	movl	%ebp, %ecx
	leaq	4(%rsp), %rdx
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r14, %rdi
	movl	%eax, %r12d
	call	mutex_unlock
.L436:
	addq	$32, %rsp
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	veil_create, .-veil_create
	.p2align 6
	.type	veil_lookup, @function
veil_lookup:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%rdx, %rdi
	pushq	%rbx
	movl	%ecx, %ebx
	subq	$40, %rsp
	movq	64(%rsi), %r12
	movl	%ecx, %esi
	leaq	4(%rsp), %rdx
	call	veil_hide_name
	leaq	80(%r12), %r13
	movq	%r13, %rdi
	call	mutex_lock
	movq	24(%r12), %rax
	movl	%ebx, %ecx
	movq	%r12, %rsi
	leaq	4(%rsp), %rdx
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r13, %rdi
	movl	%eax, %ebx
	call	mutex_unlock
	addq	$40, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	veil_lookup, .-veil_lookup
	.p2align 6
	.type	track_tcp, @function
track_tcp:
	movq	72(%rsi), %rax
	movzbl	13(%rax), %eax
	testb	$2, %al
	je	.L445
	testb	$16, %al
	setne	%al
	movzbl	%al, %eax
	addl	$1, %eax
	movl	%eax, 8(%rdi)
.L447:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L445:
	testb	$1, %al
	je	.L448
	movl	$4, 8(%rdi)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L448:
	cmpl	$2, 8(%rdi)
	ja	.L447
	movl	$3, 8(%rdi)
	movl	$1, %eax
	ret
	.size	track_tcp, .-track_tcp
	.p2align 6
	.type	measure_file_permission, @function
measure_file_permission:
	andl	$2, %edx
	je	.L451
	cmpq	$0, 32(%rsi)
	je	.L455
.L451:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L455:
	movabsq	$-7046029254386353131, %rdx
	movq	16(%rsi), %rax
	movl	88(%rax), %eax
	xorq	32(%rdi), %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_file_permission, .-measure_file_permission
	.p2align 6
	.globl	sock_write_space
	.type	sock_write_space, @function
sock_write_space:
	cmpl	$7, 240(%rdi)
	ja	.L456
	movq	136(%rdi), %rdi
	testq	%rdi, %rdi
	je	.L456
	movq	(%rdi), %rax
	movl	$4, %esi
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L456:
	ret
	.size	sock_write_space, .-sock_write_space
	.p2align 6
	.type	capability_file_open, @function
capability_file_open:
	xorl	%eax, %eax
	testb	$8, 40(%rsi)
	je	.L461
	movq	16(%rsi), %rdx
	movq	16(%rdx), %rdx
	movl	44(%rdx), %edx
	testl	%edx, %edx
	jne	.L466
.L461:
	ret
	.p2align 4,,10
	.p2align 3
.L466:
	movl	20(%rdi), %eax
	shrl	$2, %eax
	xorl	$1, %eax
	andl	$1, %eax
	negl	%eax
	ret
	.size	capability_file_open, .-capability_file_open
	.p2align 6
	.type	capability_inode_permission, @function
capability_inode_permission:
	xorl	%eax, %eax
	andl	$2, %edx
	je	.L467
	testb	$-110, 92(%rsi)
	je	.L472
.L467:
	ret
	.p2align 4,,10
	.p2align 3
.L472:
	movl	20(%rdi), %eax
	andl	$1, %eax
	subl	$1, %eax
	ret
	.size	capability_inode_permission, .-capability_inode_permission
	.p2align 6
	.type	veil_rename, @function
veil_rename:
	pushq	%r14
	movq	%r8, %r11
	pushq	%r13
	movq	%rcx, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%rdx, %rdi
	pushq	%rbx
	addq	$64, %rdi
	movl	%r9d, %ebx
	addq	$-128, %rsp
	movq	24(%rdx), %rax
	movq	64(%rsi), %r12
	movl	56(%rdx), %esi
	movq	64(%rax), %rdx
	movq	16(%rax), %rax
	leaq	80(%r12), %r14
	movq	32(%rax), %rax
	movq	%rdx, 56(%rsp)
	leaq	96(%rsp), %rdx
	movq	32(%rax), %rcx
	movq	%rax, 48(%rsp)
	movq	40(%rax), %rax
	movq	%rcx, 64(%rsp)
	movq	%rax, 72(%rsp)
	call	veil_hide_name
	movq	%r11, %rdi
	leaq	4(%rsp), %rdx
	movl	%ebx, %esi
	movl	%eax, 88(%rsp)
	movl	$0, 92(%rsp)
	call	veil_hide_name
	movq	%r14, %rdi
	call	mutex_lock
	movq	24(%r12), %rax
	movl	%ebx, %r9d
	movq	%r12, %rsi
	movq	64(%r13), %rcx
	leaq	4(%rsp), %r8
	leaq	32(%rsp), %rdx
	movq	%rbp, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r14, %rdi
	movl	%eax, %ebx
	call	mutex_unlock
	subq	$-128, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	veil_rename, .-veil_rename
	.p2align 6
	.type	veil_apply.isra.0, @function
veil_apply.isra.0:
	movq	%rdi, %r9
	pushq	%rbx
	movq	%rdx, %rdi
	movabsq	$-7046029254386353131, %rbx
	movl	40(%r9), %edx
	movl	%ecx, %r8d
	movabsq	$-4658895280553007687, %r10
	movabsq	$-7723592293110705685, %r11
	addq	%rbx, %rdx
	movq	%rdx, %rcx
	shrq	$30, %rcx
	xorq	%rdx, %rcx
	imulq	%r10, %rcx
	movq	%rcx, %rdx
	shrq	$27, %rdx
	xorq	%rcx, %rdx
	imulq	%r11, %rdx
	movq	%rdx, %r9
	shrq	$31, %r9
	xorq	%rdx, %r9
	testl	%r8d, %r8d
	je	.L475
	movq	%rsi, %rax
	addq	%rsi, %r8
	xorl	%edx, %edx
	xorl	%esi, %esi
	addq	%rbx, %r9
	.p2align 4,,10
	.p2align 3
.L479:
	testq	%rdx, %rdx
	je	.L477
	testb	$7, %al
	jne	.L478
.L477:
	movq	%rax, %rcx
	shrq	$3, %rcx
	addq	%r9, %rcx
	movq	%rcx, %rsi
	shrq	$30, %rsi
	xorq	%rcx, %rsi
	imulq	%r10, %rsi
	movq	%rsi, %rcx
	shrq	$27, %rcx
	xorq	%rsi, %rcx
	imulq	%r11, %rcx
	movq	%rcx, %rsi
	shrq	$31, %rsi
	xorq	%rcx, %rsi
.L478:
	movl	%eax, %ecx
	movq	%rsi, %rbx
	addq	$1, %rax
	andl	$7, %ecx
	sall	$3, %ecx
	shrq	%cl, %rbx
	xorb	%bl, (%rdi,%rdx)
	addq	$1, %rdx
	cmpq	%rax, %r8
	jne	.L479
.L475:
	popq	%rbx
	ret
	.size	veil_apply.isra.0, .-veil_apply.isra.0
	.p2align 6
	.type	veil_read, @function
veil_read:
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	24(%rsi), %rsi
	movq	(%r8), %r13
	movq	(%rsi), %rax
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbx
	testq	%rax, %rax
	jle	.L488
	movq	16(%r12), %rax
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	16(%rax), %rdi
	call	veil_apply.isra.0
.L488:
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	veil_read, .-veil_read
	.p2align 6
	.type	path_check.isra.0, @function
path_check.isra.0:
	movl	56(%rsi), %r9d
	movl	%edi, %eax
	testl	%r9d, %r9d
	je	.L492
	addq	$64, %rsi
	xorl	%edi, %edi
	addq	%rsi, %r9
	.p2align 4,,10
	.p2align 3
.L494:
	movzbl	(%rsi), %ecx
	movl	$1, %edx
	leal	-97(%rcx), %r8d
	cmpb	$25, %r8b
	jbe	.L493
	leal	-48(%rcx), %r8d
	movl	$2, %edx
	cmpb	$9, %r8b
	jbe	.L493
	movl	$3, %edx
	cmpb	$46, %cl
	je	.L493
	xorl	%edx, %edx
	cmpb	$126, %cl
	sete	%dl
	sall	$2, %edx
.L493:
	movl	%edi, %ecx
	addq	$1, %rsi
	leaq	next.5(%rcx,%rcx,4), %rcx
	movzbl	(%rcx,%rdx), %edi
	movl	%edi, %ecx
	cmpq	%rsi, %r9
	jne	.L494
	shrl	%cl, %eax
.L492:
	andl	$1, %eax
	negl	%eax
	andl	$-13, %eax
	ret
	.size	path_check.isra.0, .-path_check.isra.0
	.p2align 6
	.type	path_file_permission, @function
path_file_permission:
	andl	$2, %edx
	je	.L506
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L506:
	xorl	%eax, %eax
	ret
	.size	path_file_permission, .-path_file_permission
	.p2align 6
	.type	path_file_open, @function
path_file_open:
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.size	path_file_open, .-path_file_open
	.p2align 6
	.type	path_inode_setattr, @function
path_inode_setattr:
	testq	%rdx, %rdx
	je	.L509
	movq	24(%rsi), %rax
	cmpq	%rdx, 72(%rax)
	jb	.L510
.L509:
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L510:
	xorl	%eax, %eax
	ret
	.size	path_inode_setattr, .-path_inode_setattr
	.p2align 6
	.type	path_inode_getattr, @function
path_inode_getattr:
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.size	path_inode_getattr, .-path_inode_getattr
	.p2align 6
	.type	path_inode_rename, @function
path_inode_rename:
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.size	path_inode_rename, .-path_inode_rename
	.p2align 6
	.type	path_inode_unlink, @function
path_inode_unlink:
	movl	28(%rdi), %edi
	movq	%rdx, %rsi
	jmp	path_check.isra.0
	.size	path_inode_unlink, .-path_inode_unlink
	.p2align 6
	.type	label_allowed.isra.0, @function
label_allowed.isra.0:
	movl	%edi, %r10d
	movl	%edx, %r9d
	movl	%esi, %eax
	movl	%esi, %r8d
	movl	%r10d, %edx
	sall	$8, %eax
	movl	%ecx, %edi
	sall	$20, %edx
	orl	%r9d, %edx
	orl	%eax, %edx
	imull	$-1640531535, %edx, %esi
	shrl	$25, %esi
	movq	label_cache(,%rsi,8), %rax
	movq	%rax, %rcx
	shrq	$32, %rcx
	cmpq	%rdx, %rcx
	je	.L519
	movabsq	$-4658895280553007687, %rcx
	movl	%r10d, %eax
	salq	$16, %rax
	orq	%rax, %r9
	movabsq	$-7046029254386353131, %rax
	addq	%rax, %r9
	movq	%r9, %rax
	shrq	$30, %rax
	xorq	%r9, %rax
	imulq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$27, %rcx
	xorq	%rax, %rcx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rcx
	movq	%rcx, %rax
	shrq	$31, %rax
	xorq	%rcx, %rax
	cmpl	$15, %r8d
	jne	.L525
	xorl	%r9d, %r9d
	cmpl	$1, %r10d
	je	.L525
.L520:
	movl	%r8d, %ecx
	salq	$32, %rdx
	andl	$31, %ecx
	shrq	%cl, %rax
	sall	$7, %eax
	movzbl	%al, %eax
	orl	%r9d, %eax
	movl	%eax, %ecx
	orq	%rcx, %rdx
	movq	%rdx, label_cache(,%rsi,8)
.L519:
	andl	%edi, %eax
	movl	$0, %edx
	cmpl	%eax, %edi
	movl	$-13, %eax
	cmove	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L525:
	movl	$127, %r9d
	jmp	.L520
	.size	label_allowed.isra.0, .-label_allowed.isra.0
	.p2align 6
	.type	label_socket_recvmsg, @function
label_socket_recvmsg:
	testl	%edx, %edx
	jne	.L531
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L531:
	movl	212(%rsi), %esi
	movl	24(%rdi), %edi
	movl	$32, %ecx
	movl	$3, %edx
	andl	$7, %esi
	jmp	label_allowed.isra.0
	.size	label_socket_recvmsg, .-label_socket_recvmsg
	.p2align 6
	.type	label_socket_sendmsg, @function
label_socket_sendmsg:
	testl	%edx, %edx
	jne	.L534
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L534:
	movl	212(%rsi), %esi
	movl	24(%rdi), %edi
	movl	$16, %ecx
	movl	$3, %edx
	andl	$7, %esi
	jmp	label_allowed.isra.0
	.size	label_socket_sendmsg, .-label_socket_sendmsg
	.p2align 6
	.type	label_inode_permission, @function
label_inode_permission:
	movl	92(%rsi), %eax
	movl	%edx, %ecx
	xorl	%edx, %edx
	movl	108(%rsi), %esi
	andl	$15, %ecx
	movl	24(%rdi), %edi
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	jmp	label_allowed.isra.0
	.size	label_inode_permission, .-label_inode_permission
	.p2align 6
	.type	label_inode_create, @function
label_inode_create:
	testl	%ecx, %ecx
	je	.L539
	movl	108(%rsi), %esi
	movl	24(%rdi), %edi
	movl	$2, %ecx
	movl	$2, %edx
	jmp	label_allowed.isra.0
	.p2align 4,,10
	.p2align 3
.L539:
	movl	$-22, %eax
	ret
	.size	label_inode_create, .-label_inode_create
	.p2align 6
	.type	label_inode_unlink, @function
label_inode_unlink:
	pushq	%rbx
	movl	24(%rdi), %ebx
	movq	%rdx, %r11
	movl	$2, %ecx
	movl	108(%rsi), %esi
	movl	$2, %edx
	movl	%ebx, %edi
	call	label_allowed.isra.0
	testl	%eax, %eax
	jne	.L540
	movq	24(%r11), %rcx
	xorl	%edx, %edx
	movl	%ebx, %edi
	popq	%rbx
	movl	92(%rcx), %eax
	movl	108(%rcx), %esi
	movl	$2, %ecx
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	jmp	label_allowed.isra.0
	.p2align 4,,10
	.p2align 3
.L540:
	popq	%rbx
	ret
	.size	label_inode_unlink, .-label_inode_unlink
	.p2align 6
	.type	label_inode_rename, @function
label_inode_rename:
	pushq	%rbx
	movq	24(%rsi), %rcx
	movq	%rdx, %r11
	xorl	%edx, %edx
	movl	24(%rdi), %ebx
	movl	92(%rcx), %eax
	movl	108(%rcx), %esi
	movl	$2, %ecx
	movl	%ebx, %edi
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	call	label_allowed.isra.0
	testl	%eax, %eax
	je	.L550
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L550:
	movl	108(%r11), %esi
	movl	%ebx, %edi
	movl	$2, %ecx
	movl	$2, %edx
	popq	%rbx
	jmp	label_allowed.isra.0
	.size	label_inode_rename, .-label_inode_rename
	.p2align 6
	.type	label_inode_getattr, @function
label_inode_getattr:
	movq	24(%rsi), %rcx
	xorl	%edx, %edx
	movl	24(%rdi), %edi
	movl	92(%rcx), %eax
	movl	108(%rcx), %esi
	movl	$16, %ecx
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	jmp	label_allowed.isra.0
	.size	label_inode_getattr, .-label_inode_getattr
	.p2align 6
	.type	label_inode_setattr, @function
label_inode_setattr:
	movq	24(%rsi), %rsi
	cmpq	$1, %rdx
	movl	24(%rdi), %edi
	sbbl	%ecx, %ecx
	xorl	%edx, %edx
	movl	92(%rsi), %eax
	andl	$2, %ecx
	movl	108(%rsi), %esi
	addl	$32, %ecx
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	jmp	label_allowed.isra.0
	.size	label_inode_setattr, .-label_inode_setattr
	.p2align 6
	.type	label_file_open, @function
label_file_open:
	movq	16(%rsi), %rcx
	xorl	%edx, %edx
	movl	24(%rdi), %edi
	movl	92(%rcx), %eax
	movl	108(%rcx), %esi
	movl	$64, %ecx
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	jmp	label_allowed.isra.0
	.size	label_file_open, .-label_file_open
	.p2align 6
	.type	label_file_permission, @function
label_file_permission:
	movq	16(%rsi), %rsi
	movl	%edx, %ecx
	xorl	%edx, %edx
	movl	24(%rdi), %edi
	andl	$15, %ecx
	movl	92(%rsi), %eax
	movl	108(%rsi), %esi
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%dl
	addl	$1, %edx
	jmp	label_allowed.isra.0
	.size	label_file_permission, .-label_file_permission
	.p2align 6
	.type	label_file_lock, @function
label_file_lock:
	cmpl	$1, %edx
	movq	16(%rsi), %rax
	movl	24(%rdi), %edi
	movl	$1, %edx
	sbbl	%ecx, %ecx
	andl	$-16, %ecx
	movl	108(%rax), %esi
	addl	$32, %ecx
	jmp	label_allowed.isra.0
	.size	label_file_lock, .-label_file_lock
	.p2align 6
	.type	label_socket_create, @function
label_socket_create:
	movl	24(%rdi), %edi
	movl	%edx, %ecx
	andl	$7, %esi
	movl	$3, %edx
	jmp	label_allowed.isra.0
	.size	label_socket_create, .-label_socket_create
	.p2align 6
	.type	label_socket_connect, @function
label_socket_connect:
	movzwl	2(%rdx), %eax
	movl	24(%rdi), %edi
	movl	$4, %ecx
	movl	%edi, 212(%rsi)
	movl	%eax, %esi
	imull	$20165, %eax, %eax
	shrl	$18, %eax
	leal	(%rax,%rax,2), %edx
	leal	(%rax,%rdx,4), %eax
	movl	$3, %edx
	subl	%eax, %esi
	movzwl	%si, %esi
	jmp	label_allowed.isra.0
	.size	label_socket_connect, .-label_socket_connect
	.p2align 6
	.type	label_socket_accept, @function
label_socket_accept:
	movl	212(%rsi), %esi
	movl	$8, %ecx
	movl	%esi, 212(%rdx)
	movl	24(%rdi), %edi
	andl	$7, %esi
	movl	$3, %edx
	jmp	label_allowed.isra.0
	.size	label_socket_accept, .-label_socket_accept
	.p2align 6
	.type	label_sock_rcv_skb, @function
label_sock_rcv_skb:
	movl	212(%rsi), %esi
	movl	24(%rdi), %edi
	movl	$1, %ecx
	xorl	84(%rdx), %esi
	movl	$4, %edx
	andl	$7, %esi
	jmp	label_allowed.isra.0
	.size	label_sock_rcv_skb, .-label_sock_rcv_skb
	.p2align 6
	.type	hash_size, @function
hash_size:
	movl	56(%rdi), %eax
	ret
	.size	hash_size, .-hash_size
	.p2align 6
	.type	hash_start, @function
hash_start:
	movl	$0, 56(%rdi)
	ret
	.size	hash_start, .-hash_start
	.p2align 6
	.type	path_file_lock, @function
path_file_lock:
	testl	%edx, %edx
	je	.L575
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L575:
	xorl	%eax, %eax
	ret
	.size	path_file_lock, .-path_file_lock
	.p2align 6
	.globl	generic_set_dirty
	.type	generic_set_dirty, @function
generic_set_dirty:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$cache_lock, %rdi
	call	spin_lock
	orl	$2, 56(%rbx)
	movq	$cache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.size	generic_set_dirty, .-generic_set_dirty
	.p2align 6
	.type	path_inode_create, @function
path_inode_create:
	movl	28(%rdi), %eax
	testl	%ecx, %ecx
	je	.L579
	movl	%ecx, %ecx
	xorl	%esi, %esi
	leaq	(%rdx,%rcx), %r9
	.p2align 4,,10
	.p2align 3
.L581:
	movzbl	(%rdx), %edi
	movl	$1, %ecx
	leal	-97(%rdi), %r8d
	cmpb	$25, %r8b
	jbe	.L580
	leal	-48(%rdi), %r8d
	movl	$2, %ecx
	cmpb	$9, %r8b
	jbe	.L580
	movl	$3, %ecx
	cmpb	$46, %dil
	je	.L580
	xorl	%ecx, %ecx
	cmpb	$126, %dil
	sete	%cl
	sall	$2, %ecx
.L580:
	leaq	next.5(%rsi,%rsi,4), %rsi
	addq	$1, %rdx
	movzbl	(%rsi,%rcx), %ecx
	movzbl	%cl, %esi
	cmpq	%rdx, %r9
	jne	.L581
	shrl	%cl, %eax
.L579:
	andl	$1, %eax
	negl	%eax
	andl	$-13, %eax
	ret
	.size	path_inode_create, .-path_inode_create
	.p2align 6
	.type	veil_getattr, @function
veil_getattr:
	pushq	%rbp
	movq	%rdi, %r11
	leaq	64(%rsi), %rdi
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$104, %rsp
	movq	24(%rsi), %rax
	movl	56(%rsi), %ecx
	movq	64(%rax), %rbp
	movq	16(%rax), %rax
	movl	%ecx, %esi
	movq	32(%rax), %rax
	movq	%rbp, 24(%rsp)
	movq	32(%rax), %rdx
	movq	%rax, 16(%rsp)
	movq	40(%rax), %rax
	movq	%rdx, 32(%rsp)
	leaq	64(%rsp), %rdx
	movq	%rax, 40(%rsp)
	call	veil_hide_name
	movq	%rbx, %rdx
	movq	%rsp, %rsi
	movq	%r11, %rdi
	movl	%eax, 56(%rsp)
	movq	24(%rbp), %rax
	movl	$0, 60(%rsp)
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	addl	$1, 24(%rbx)
	addq	$104, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	veil_getattr, .-veil_getattr
	.p2align 6
	.type	veil_unlink, @function
veil_unlink:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	leaq	64(%rbx), %rdi
	subq	$104, %rsp
	movq	24(%rdx), %rax
	movq	64(%rsi), %r12
	movl	56(%rdx), %esi
	movq	64(%rax), %rdx
	movq	16(%rax), %rax
	leaq	80(%r12), %r13
	movq	32(%rax), %rax
	movq	%rdx, 24(%rsp)
	leaq	64(%rsp), %rdx
	movq	32(%rax), %rcx
	movq	%rax, 16(%rsp)
	movq	40(%rax), %rax
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	call	veil_hide_name
	movq	%r13, %rdi
	movl	$0, 60(%rsp)
	movl	%eax, 56(%rsp)
	call	mutex_lock
	movq	24(%r12), %rax
	movq	%rbp, %rdi
	movq	%rsp, %rdx
	movq	%r12, %rsi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r13, %rdi
	movl	%eax, %ebp
	call	mutex_unlock
	testl	%ebp, %ebp
	jne	.L594
	movq	24(%rbx), %rax
	movl	$0, 96(%rax)
.L594:
	addq	$104, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	veil_unlink, .-veil_unlink
	.p2align 6
	.type	loopback_xmit, @function
loopback_xmit:
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L598
	call	__x86_indirect_thunk_rax
	movq	$0, 48(%rbx)
.L598:
	movq	8(%rbp), %rax
	movq	$0, 32(%rbx)
	movq	%rbx, %rdi
	movq	$0, 40(%rbx)
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	leaq	208(%rbp), %rdx
	movw	%ax, 100(%rbx)
	movq	216(%rbp), %rax
	addl	$1, 236(%rbp)
	movq	%rax, 8(%rbx)
	movq	%rdx, (%rbx)
	movq	%rbx, 216(%rbp)
	movq	%rbx, (%rax)
	movl	228(%rbp), %eax
	testl	%eax, %eax
	jne	.L599
	movq	40(%rbp), %rax
	leaq	24(%rbp), %rcx
	movl	$1, 228(%rbp)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rbp)
	movq	%rdx, 32(%rbp)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L599:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	loopback_xmit, .-loopback_xmit
	.p2align 6
	.type	log_evict_inode, @function
log_evict_inode:
	pushq	%r13
	movq	%rsi, %r13
	pushq	%r12
	leaq	248(%rsi), %r12
	pushq	%rbp
	leaq	120(%rsi), %rbp
	pushq	%rbx
	subq	$8, %rsp
	.p2align 4,,10
	.p2align 3
.L606:
	movl	0(%rbp), %ebx
	testl	%ebx, %ebx
	je	.L605
	movq	$log_lock, %rdi
	salq	$4, %rbx
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%rbx)
	call	spin_unlock
.L605:
	addq	$4, %rbp
	cmpq	%r12, %rbp
	jne	.L606
	movq	$log_lock, %rdi
	call	spin_lock
	movl	88(%r13), %eax
	movq	$log_lock, %rdi
	leaq	(%rax,%rax,2), %rax
	movl	$0, log_nodes+4(,%rax,8)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	spin_unlock
	.size	log_evict_inode, .-log_evict_inode
	.p2align 6
	.type	ram_evict_inode, @function
ram_evict_inode:
	pushq	%rbx
	movq	$ram_lock, %rdi
	movq	%rsi, %rbx
	call	spin_lock
	movl	ram_free_count(%rip), %ecx
	leaq	120(%rbx), %rax
	xorl	%r8d, %r8d
	leaq	248(%rbx), %rdi
	.p2align 4,,10
	.p2align 3
.L614:
	movl	(%rax), %edx
	testl	%edx, %edx
	je	.L613
	movl	$0, (%rax)
	movl	%ecx, %r8d
	addl	$1, %ecx
	movw	%dx, ram_free_blocks(%r8,%r8)
	movl	$1, %r8d
.L613:
	addq	$4, %rax
	cmpq	%rdi, %rax
	jne	.L614
	testb	%r8b, %r8b
	je	.L615
	movl	%ecx, ram_free_count(%rip)
.L615:
	movq	$ram_lock, %rdi
	call	spin_unlock
	movq	$ram_lock, %rdi
	call	spin_lock
	movl	88(%rbx), %eax
	movq	$ram_lock, %rdi
	popq	%rbx
	leaq	(%rax,%rax,2), %rax
	movl	$0, ram_nodes+4(,%rax,8)
	jmp	spin_unlock
	.size	ram_evict_inode, .-ram_evict_inode
	.p2align 6
	.type	veil_splice, @function
veil_splice:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$56, %rsp
	movq	%rdi, (%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 24(%rsp)
	testl	%ecx, %ecx
	je	.L630
	movq	(%rdx), %r15
	movq	%rsi, %r13
	movq	%rdx, %r14
	movl	%ecx, %ebx
	leaq	4376(%rdi), %r12
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L629:
	movq	24(%r13), %rsi
	movl	$1024, %ecx
	movq	(%rsp), %rdi
	movq	%r12, %rdx
	cmpl	%ecx, %ebx
	movq	%r15, 40(%rsp)
	leaq	40(%rsp), %r8
	movq	(%rsi), %rax
	cmovbe	%ebx, %ecx
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testq	%rax, %rax
	jg	.L626
	testq	%rbp, %rbp
	cmove	%rax, %rbp
.L624:
	addq	$56, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L626:
	movl	%eax, %ecx
	movq	16(%r13), %rax
	movq	%r12, %rdx
	movq	%r15, %rsi
	movl	%ecx, 12(%rsp)
	movq	16(%rax), %rdi
	call	veil_apply.isra.0
	movl	12(%rsp), %ecx
	movq	(%rsp), %rdi
	movq	%r12, %rdx
	movq	24(%rsp), %rsi
	movq	16(%rsp), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jle	.L633
	movq	(%r14), %r15
	movslq	%eax, %rdx
	addq	%rdx, %rbp
	addq	%rdx, %r15
	movq	%r15, (%r14)
	subl	%eax, %ebx
	jne	.L629
	jmp	.L624
	.p2align 4,,10
	.p2align 3
.L633:
	cltq
	testq	%rbp, %rbp
	cmove	%rax, %rbp
	jmp	.L624
.L630:
	xorl	%ebp, %ebp
	jmp	.L624
	.size	veil_splice, .-veil_splice
	.p2align 6
	.type	log_getattr, @function
log_getattr:
	movq	24(%rsi), %rsi
	xorl	%ecx, %ecx
	movq	72(%rsi), %rax
	movq	88(%rsi), %rdi
	movq	%rax, (%rdx)
	movq	%rdi, 8(%rdx)
	movl	96(%rsi), %eax
	movl	112(%rsi), %r8d
	movl	%eax, 16(%rdx)
	leaq	120(%rsi), %rax
	addq	$248, %rsi
	.p2align 4,,10
	.p2align 3
.L635:
	cmpl	$1, (%rax)
	sbbl	$-1, %ecx
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L635
	movl	%edi, %eax
	movl	%ecx, 20(%rdx)
	leaq	(%rax,%rax,2), %rax
	addl	log_nodes+8(,%rax,8), %r8d
	xorl	%eax, %eax
	movl	%r8d, 24(%rdx)
	ret
	.size	log_getattr, .-log_getattr
	.p2align 6
	.type	pack_hash, @function
pack_hash:
	testl	%edx, %edx
	je	.L642
	movl	%edx, %edx
	leaq	(%rsi,%rdx), %r8
	movl	$5381, %edx
	.p2align 4,,10
	.p2align 3
.L641:
	movzbl	(%rsi), %eax
	movl	%edx, %ecx
	sall	$5, %ecx
	addl	%ecx, %edx
	leal	-65(%rax), %edi
	leal	32(%rax), %ecx
	cmpb	$25, %dil
	movsbl	%cl, %ecx
	cmovbe	%ecx, %eax
	addq	$1, %rsi
	xorl	%eax, %edx
	cmpq	%rsi, %r8
	jne	.L641
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L642:
	movl	$5381, %eax
	ret
	.size	pack_hash, .-pack_hash
	.p2align 6
	.type	tcp_transmit, @function
tcp_transmit:
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movl	%edx, %edi
	bswap	%edi
	subq	$8, %rsp
	movq	56(%rsi), %rax
	addl	$20, 80(%rbp)
	leaq	-20(%rax), %rsi
	movq	%rsi, 56(%rbp)
	movq	%rsi, 72(%rbp)
	movzwl	170(%rbx), %esi
	movl	%esi, %edx
	movb	%sil, -19(%rax)
	movb	%dh, -20(%rax)
	movzwl	190(%rbx), %esi
	movl	%edi, -16(%rax)
	movl	%esi, %edx
	movb	%sil, -17(%rax)
	movb	%dh, -18(%rax)
	movl	264(%rbx), %edx
	movb	%cl, -7(%rax)
	movb	$80, -8(%rax)
	bswap	%edx
	movb	$-1, -6(%rax)
	movl	%edx, -12(%rax)
	movb	$-1, -5(%rax)
	movl	$0, -4(%rax)
	movq	%rbx, 32(%rbp)
	movq	$tcp_account_free, 48(%rbp)
	addl	$1, 240(%rbx)
	andl	$16, %ecx
	je	.L646
	movl	$0, 288(%rbx)
	movl	376(%rbx), %eax
	testl	%eax, %eax
	je	.L646
	movq	352(%rbx), %rcx
	movq	344(%rbx), %rdx
	leaq	344(%rbx), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 344(%rbx)
	movq	%rax, 352(%rbx)
	movl	$0, 376(%rbx)
.L646:
	movq	88(%rbx), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	88(%rbx), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movq	(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	__x86_indirect_thunk_rax
	.size	tcp_transmit, .-tcp_transmit
	.p2align 6
	.globl	generic_permission
	.type	generic_permission, @function
generic_permission:
	pushq	%rbp
	movl	%edx, %eax
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	92(%rsi), %edx
	movl	16(%rdi), %ecx
	cmpl	%ecx, 104(%rsi)
	jne	.L663
	shrl	$6, %edx
.L663:
	andl	$7, %edx
	notl	%edx
	andl	%eax, %edx
	andl	$7, %edx
	jne	.L652
.L656:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L652:
	movq	security_heads(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L655
	jmp	.L656
	.p2align 4,,10
	.p2align 3
.L664:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L656
.L655:
	movq	8(%rbx), %rax
	movl	$1, %esi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L664
	addq	$8, %rsp
	movl	$-13, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	generic_permission, .-generic_permission
	.p2align 6
	.type	log_permission, @function
log_permission:
	movl	108(%rsi), %eax
	testl	%eax, %eax
	je	.L666
	cmpl	24(%rdi), %eax
	je	.L667
.L666:
	jmp	generic_permission
	.p2align 4,,10
	.p2align 3
.L667:
	xorl	%eax, %eax
	ret
	.size	log_permission, .-log_permission
	.p2align 6
	.type	pack_permission, @function
pack_permission:
	testb	$2, %dl
	jne	.L672
	jmp	generic_permission
	.p2align 4,,10
	.p2align 3
.L672:
	movl	$-30, %eax
	ret
	.size	pack_permission, .-pack_permission
	.p2align 6
	.type	vfs_permission, @function
vfs_permission:
	pushq	%r14
	pushq	%r13
	movl	%edx, %r13d
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	24(%rsi), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %r14d
	testl	%eax, %eax
	je	.L681
.L673:
	popq	%rbx
	movl	%r14d, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L681:
	movq	security_heads+8(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L675
	jmp	.L673
	.p2align 4,,10
	.p2align 3
.L682:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L673
.L675:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L682
	movl	%eax, %r14d
	popq	%rbx
	popq	%rbp
	movl	%r14d, %eax
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	vfs_permission, .-vfs_permission
	.p2align 6
	.type	pack_lookup, @function
pack_lookup:
	pushq	%rbp
	movq	%rsi, %r10
	movq	%rdx, %rdi
	movl	%ecx, %r8d
	pushq	%rbx
	testl	%ecx, %ecx
	je	.L700
	movl	%r8d, %r11d
	movq	%rdx, %rcx
	addq	%rdx, %r11
	movl	$5381, %edx
	.p2align 4,,10
	.p2align 3
.L687:
	movzbl	(%rcx), %eax
	movl	%edx, %esi
	sall	$5, %esi
	addl	%esi, %edx
	leal	-65(%rax), %r9d
	leal	32(%rax), %esi
	cmpb	$25, %r9b
	movsbl	%sil, %esi
	cmovbe	%esi, %eax
	addq	$1, %rcx
	xorl	%eax, %edx
	cmpq	%r11, %rcx
	jne	.L687
	movl	%edx, %r9d
	shrl	$16, %r9d
	xorl	%edx, %r9d
.L684:
	movl	pack_count(%rip), %ecx
	xorl	%esi, %esi
.L692:
	cmpl	%ecx, %esi
	jnb	.L715
	.p2align 4,,10
	.p2align 3
.L693:
	leal	(%rcx,%rsi), %eax
	shrl	%eax
	movl	%eax, %edx
	movzwl	pack_order(%rdx,%rdx), %r11d
	movq	%r11, %rdx
	salq	$5, %rdx
	subq	%r11, %rdx
	movl	pack_nodes(,%rdx,8), %ebx
	leaq	pack_nodes(,%rdx,8), %r11
	cmpl	%ebx, 88(%r10)
	je	.L689
	jnb	.L716
.L690:
	movl	%eax, %ecx
	cmpl	%ecx, %esi
	jb	.L693
.L715:
	leal	-1(%rsi), %eax
	testl	%esi, %esi
	je	.L683
	movl	88(%r10), %ebx
	movl	%r8d, %r11d
	leaq	pack_order(%rax,%rax), %r10
	jmp	.L699
	.p2align 4,,10
	.p2align 3
.L695:
	leaq	-2(%r10), %rax
	cmpq	$pack_order, %r10
	je	.L702
	movq	%rax, %r10
.L699:
	movzwl	(%r10), %eax
	movzwl	%ax, %esi
	movq	%rsi, %rdx
	salq	$5, %rdx
	subq	%rsi, %rdx
	leaq	pack_nodes(,%rdx,8), %rsi
	cmpl	%ebx, pack_nodes(,%rdx,8)
	jne	.L702
	cmpl	%r9d, 4(%rsi)
	jne	.L702
	cmpl	%r8d, 8(%rsi)
	jne	.L695
	movq	%rax, %rdx
	salq	$5, %rdx
	subq	%rax, %rdx
	leaq	pack_nodes+24(,%rdx,8), %rbp
	testl	%r8d, %r8d
	je	.L696
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L698:
	movzbl	0(%rbp,%rcx), %edx
	movzbl	(%rdi,%rcx), %esi
	cmpb	%sil, %dl
	je	.L697
	xorl	%edx, %esi
	cmpb	$32, %sil
	jne	.L695
	orl	$32, %edx
	subl	$97, %edx
	cmpb	$25, %dl
	ja	.L695
.L697:
	addq	$1, %rcx
	cmpq	%r11, %rcx
	jne	.L698
.L696:
	movl	%eax, %esi
.L683:
	movl	%esi, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L689:
	cmpl	4(%r11), %r9d
	jb	.L690
.L716:
	leal	1(%rax), %esi
	jmp	.L692
	.p2align 4,,10
	.p2align 3
.L702:
	xorl	%esi, %esi
	popq	%rbx
	popq	%rbp
	movl	%esi, %eax
	ret
.L700:
	movl	$5381, %r9d
	jmp	.L684
	.size	pack_lookup, .-pack_lookup
	.p2align 6
	.type	veil_destroy_inode, @function
veil_destroy_inode:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$icache_pool, %rdi
	call	spin_lock
	movq	icache_pool+8(%rip), %rax
	movq	$icache_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, icache_pool+16(%rip)
	movq	%rbx, icache_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	veil_destroy_inode, .-veil_destroy_inode
	.p2align 6
	.type	ram_destroy_inode, @function
ram_destroy_inode:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$icache_pool, %rdi
	call	spin_lock
	movq	icache_pool+8(%rip), %rax
	movq	$icache_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, icache_pool+16(%rip)
	movq	%rbx, icache_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	ram_destroy_inode, .-ram_destroy_inode
	.p2align 6
	.type	pack_destroy_inode, @function
pack_destroy_inode:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$icache_pool, %rdi
	call	spin_lock
	movq	icache_pool+8(%rip), %rax
	movq	$icache_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, icache_pool+16(%rip)
	movq	%rbx, icache_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	pack_destroy_inode, .-pack_destroy_inode
	.p2align 6
	.type	log_destroy_inode, @function
log_destroy_inode:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$0, 64(%rdi)
	movq	$icache_pool, %rdi
	call	spin_lock
	movq	icache_pool+8(%rip), %rax
	movq	$icache_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, icache_pool+16(%rip)
	movq	%rbx, icache_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	log_destroy_inode, .-log_destroy_inode
	.p2align 6
	.type	log_release, @function
log_release:
	testb	$2, 40(%rdx)
	je	.L733
	movl	116(%rsi), %eax
	testl	%eax, %eax
	jne	.L736
.L733:
	movl	48(%rdx), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-22, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L736:
	pushq	%rbp
	movq	$log_lock, %rdi
	subq	$16, %rsp
	movl	88(%rsi), %ebp
	movq	%rdx, 8(%rsp)
	movq	%rsi, (%rsp)
	call	spin_lock
	movq	(%rsp), %rsi
	movl	%ebp, %eax
	movq	$log_lock, %rdi
	leaq	(%rax,%rax,2), %rax
	movq	72(%rsi), %rcx
	leaq	log_nodes(,%rax,8), %rax
	addl	$1, 8(%rax)
	movq	%rcx, 16(%rax)
	call	spin_unlock
	movq	8(%rsp), %rdx
	movl	48(%rdx), %eax
	negl	%eax
	sbbl	%eax, %eax
	addq	$16, %rsp
	andl	$-22, %eax
	popq	%rbp
	ret
	.size	log_release, .-log_release
	.p2align 6
	.type	cache_get, @function
cache_get:
	pushq	%r15
	movq	%rsi, %rax
	pushq	%r14
	shrq	$6, %rax
	pushq	%r13
	pushq	%r12
	movl	%edx, %r12d
	movabsq	$-7046029254386353131, %rdx
	pushq	%rbp
	imulq	%rdx, %rax
	movl	%r12d, %edx
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%rcx, (%rsp)
	movl	$2246822507, %ecx
	imulq	%rcx, %rdx
	movq	%rdi, 16(%rsp)
	addq	%rdx, %rax
	shrq	$24, %rax
	movzbl	%al, %eax
	movq	%rax, 24(%rsp)
	salq	$4, %rax
	movq	%rax, 8(%rsp)
	leaq	cache_hash(%rax), %rbx
	.p2align 4,,10
	.p2align 3
.L752:
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	8(%rsp), %rax
	movq	cache_hash(%rax), %rax
	cmpq	%rbx, %rax
	jne	.L741
	jmp	.L738
	.p2align 4,,10
	.p2align 3
.L739:
	movq	(%rax), %rax
	cmpq	%rax, %rbx
	je	.L738
.L741:
	cmpq	32(%rax), %rbp
	jne	.L739
	cmpl	48(%rax), %r12d
	jne	.L739
	movq	(%rsp), %rcx
	movl	$0, (%rcx)
	movl	56(%rax), %edx
	testb	$8, %dl
	jne	.L753
.L754:
	addl	$1, 52(%rax)
	orl	$8, %edx
	movq	$cache_lock, %rdi
	movl	%edx, 56(%rax)
	movq	%rax, (%rsp)
	call	spin_unlock
	movq	(%rsp), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L738:
	movq	(%rsp), %rax
	movq	cache_free(%rip), %rdx
	movl	$0, (%rax)
	cmpq	$cache_free, %rdx
	jne	.L768
	movq	$cache_lock, %rdi
	call	spin_unlock
	movq	$cache_lock, %rdi
	call	spin_lock
	cmpq	$cache_inactive, cache_inactive(%rip)
	je	.L769
.L745:
	movq	cache_inactive+8(%rip), %r15
	.p2align 4,,10
	.p2align 3
.L767:
	cmpq	$cache_inactive, %r15
	je	.L751
	movq	%r15, %r13
	movq	8(%r15), %r15
	movl	36(%r13), %eax
	testl	%eax, %eax
	jne	.L767
	movl	40(%r13), %eax
	testb	$4, %al
	jne	.L767
	leaq	-16(%r13), %r14
	testb	$2, %al
	jne	.L770
	movq	16(%r13), %rax
	movq	%r14, %rdi
	movq	(%rax), %rax
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L767
	movq	-16(%r13), %rax
	movq	-8(%r13), %rdi
	movq	%rax, (%rdi)
	movq	%rdi, 8(%rax)
	movq	0(%r13), %rax
	movq	8(%r13), %rsi
	movq	%r14, -8(%r13)
	movq	%r14, -16(%r13)
	movq	%rax, (%rsi)
	movq	%rsi, 8(%rax)
	movq	16(%r13), %rax
	subl	$1, 16(%rax)
	movq	cache_free+8(%rip), %rax
	movq	$0, 16(%r13)
	movq	$cache_free, 0(%r13)
	movq	%rax, 8(%r13)
	movl	$0, 40(%r13)
	movq	%r13, cache_free+8(%rip)
	movq	%r13, (%rax)
.L750:
	cmpq	$cache_inactive, %r15
	je	.L751
.L747:
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L752
	.p2align 4,,10
	.p2align 3
.L770:
	movl	$1, 36(%r13)
	movq	16(%rsp), %rdi
	movq	%r14, %rsi
	call	cache_write_page
	subl	$1, 36(%r13)
	jmp	.L750
	.p2align 4,,10
	.p2align 3
.L751:
	call	cache_refill_inactive
	jmp	.L747
	.p2align 4,,10
	.p2align 3
.L769:
	call	cache_refill_inactive
	jmp	.L745
.L753:
	movq	16(%rax), %rsi
	movq	24(%rax), %rdi
	leaq	16(%rax), %rcx
	movq	%rsi, (%rdi)
	movq	%rdi, 8(%rsi)
	movq	cache_active(%rip), %rsi
	movq	$cache_active, 24(%rax)
	movq	%rsi, 16(%rax)
	movq	%rcx, cache_active(%rip)
	movq	%rcx, 8(%rsi)
	jmp	.L754
.L768:
	movq	(%rdx), %rcx
	movq	8(%rdx), %rsi
	leaq	-16(%rdx), %rax
	movq	$cache_lock, %rdi
	movq	%rax, 8(%rsp)
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	24(%rsp), %rcx
	movq	%rdx, (%rdx)
	salq	$4, %rcx
	movq	%rdx, 8(%rdx)
	movq	cache_hash(%rcx), %rsi
	movq	%rbp, 16(%rdx)
	movl	%r12d, 32(%rdx)
	movq	$1, 36(%rdx)
	addl	$1, 16(%rbp)
	movq	%rsi, -16(%rdx)
	movq	%rbx, -8(%rdx)
	movq	%rax, 8(%rsi)
	movq	%rax, cache_hash(%rcx)
	movq	cache_inactive(%rip), %rcx
	movq	$cache_inactive, 8(%rdx)
	movq	%rcx, (%rdx)
	movq	%rdx, 8(%rcx)
	movq	%rdx, cache_inactive(%rip)
	call	spin_unlock
	movq	(%rsp), %rax
	movl	$1, (%rax)
	movq	8(%rsp), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	cache_get, .-cache_get
	.p2align 6
	.type	measure_socket_accept, @function
measure_socket_accept:
	movzwl	170(%rsi), %eax
	movzwl	190(%rdx), %edx
	salq	$16, %rax
	orq	%rdx, %rax
	xorq	32(%rdi), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_socket_accept, .-measure_socket_accept
	.p2align 6
	.type	measure_socket_connect, @function
measure_socket_connect:
	movzbl	210(%rsi), %eax
	movzwl	2(%rdx), %edx
	salq	$32, %rax
	orq	%rdx, %rax
	xorq	32(%rdi), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_socket_connect, .-measure_socket_connect
	.p2align 6
	.type	measure_inode_rename, @function
measure_inode_rename:
	movl	52(%rsi), %eax
	movl	88(%rdx), %edx
	salq	$32, %rax
	orq	%rdx, %rax
	xorq	32(%rdi), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_inode_rename, .-measure_inode_rename
	.p2align 6
	.type	measure_inode_init, @function
measure_inode_init:
	movl	88(%rsi), %eax
	movl	88(%rdx), %edx
	salq	$32, %rax
	orq	%rdx, %rax
	xorq	32(%rdi), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_inode_init, .-measure_inode_init
	.p2align 6
	.type	measure_socket_bind, @function
measure_socket_bind:
	movzbl	210(%rsi), %eax
	movzwl	2(%rdx), %edx
	salq	$16, %rax
	orq	%rdx, %rax
	xorq	32(%rdi), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_socket_bind, .-measure_socket_bind
	.p2align 6
	.type	measure_file_release, @function
measure_file_release:
	movq	16(%rsi), %rdx
	movq	32(%rsi), %rax
	xorq	32(%rdi), %rax
	movl	112(%rdx), %edx
	xorq	%rdx, %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_file_release, .-measure_file_release
	.p2align 6
	.type	measure_sock_rcv_skb, @function
measure_sock_rcv_skb:
	movzbl	210(%rsi), %eax
	movl	80(%rdx), %edx
	salq	$32, %rax
	orq	%rdx, %rax
	xorq	32(%rdi), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%rdi)
	xorl	%eax, %eax
	ret
	.size	measure_sock_rcv_skb, .-measure_sock_rcv_skb
	.p2align 6
	.type	hash_digest, @function
hash_digest:
	movl	56(%rdi), %edx
	movq	%rsi, %rax
	testl	%edx, %edx
	je	.L794
	pushq	%rbx
	movq	%rdi, %r8
	leaq	132(%rdi), %r9
	leaq	(%rdi,%rdx), %r10
	movabsq	$1099511628211, %rdi
	.p2align 4,,10
	.p2align 3
.L784:
	movzbl	124(%r8), %esi
	movq	%r9, %rcx
	cmpl	$7, %esi
	jbe	.L786
	subl	$8, %esi
	movl	%esi, %ebx
	shrl	$3, %ebx
	leal	1(%rbx), %edx
	leaq	(%r9,%rdx,8), %rdx
	.p2align 4,,10
	.p2align 3
.L781:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%rdi, %rax
	movq	%rax, %r11
	shrq	$29, %r11
	xorq	%r11, %rax
	cmpq	%rdx, %rcx
	jne	.L781
	sall	$3, %ebx
	subl	%ebx, %esi
.L780:
	testl	%esi, %esi
	je	.L782
	addq	%rdx, %rsi
	.p2align 4,,10
	.p2align 3
.L783:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorq	%rax, %rcx
	movq	%rcx, %rax
	imulq	%rdi, %rax
	cmpq	%rsi, %rdx
	jne	.L783
.L782:
	addq	$1, %r8
	addq	$40, %r9
	cmpq	%r10, %r8
	jne	.L784
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L786:
	movq	%r9, %rdx
	jmp	.L780
.L794:
	ret
	.size	hash_digest, .-hash_digest
	.p2align 6
	.type	list_digest, @function
list_digest:
	movl	60(%rdi), %r10d
	movq	%rsi, %rax
	testl	%r10d, %r10d
	je	.L813
	pushq	%rbx
	movl	56(%rdi), %r8d
	movq	%rdi, %r9
	movabsq	$1099511628211, %rdi
	addl	%r8d, %r10d
	.p2align 4,,10
	.p2align 3
.L803:
	movl	%r8d, %edx
	andl	$7, %edx
	movzbl	64(%r9,%rdx), %esi
	leaq	(%rdx,%rdx,4), %rdx
	leaq	72(%r9,%rdx,8), %rcx
	cmpl	$7, %esi
	jbe	.L805
	subl	$8, %esi
	movl	%esi, %ebx
	shrl	$3, %ebx
	leal	1(%rbx), %edx
	leaq	(%rcx,%rdx,8), %rdx
	.p2align 4,,10
	.p2align 3
.L800:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%rdi, %rax
	movq	%rax, %r11
	shrq	$29, %r11
	xorq	%r11, %rax
	cmpq	%rdx, %rcx
	jne	.L800
	sall	$3, %ebx
	subl	%ebx, %esi
.L799:
	testl	%esi, %esi
	je	.L801
	addq	%rdx, %rsi
	.p2align 4,,10
	.p2align 3
.L802:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorq	%rax, %rcx
	movq	%rcx, %rax
	imulq	%rdi, %rax
	cmpq	%rdx, %rsi
	jne	.L802
.L801:
	addl	$1, %r8d
	cmpl	%r10d, %r8d
	jne	.L803
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L805:
	movq	%rcx, %rdx
	jmp	.L799
.L813:
	ret
	.size	list_digest, .-list_digest
	.p2align 6
	.type	tcp_account_free, @function
tcp_account_free:
	pushq	%rbx
	movq	32(%rdi), %rbx
	subl	$1, 240(%rbx)
	jne	.L816
	movl	244(%rbx), %eax
	testl	%eax, %eax
	jne	.L819
.L816:
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L819:
	movl	$1, 244(%rbx)
	movq	$sock_pool, %rdi
	call	spin_lock
	movq	sock_pool+8(%rip), %rax
	movq	$sock_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, sock_pool+16(%rip)
	movq	%rbx, sock_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	tcp_account_free, .-tcp_account_free
	.p2align 6
	.type	udp_account_free, @function
udp_account_free:
	pushq	%rbx
	movq	32(%rdi), %rbx
	subl	$1, 240(%rbx)
	movl	244(%rbx), %edx
	jne	.L821
	testl	%edx, %edx
	jne	.L828
.L822:
	movq	152(%rbx), %rax
	movq	%rbx, %rdi
	popq	%rbx
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L821:
	testl	%edx, %edx
	je	.L822
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L828:
	movl	$1, 244(%rbx)
	movq	$sock_pool, %rdi
	call	spin_lock
	movq	sock_pool+8(%rip), %rax
	movq	$sock_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, sock_pool+16(%rip)
	movq	%rbx, sock_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	udp_account_free, .-udp_account_free
	.p2align 6
	.type	integer_size, @function
integer_size:
	movq	56(%rdi), %rdx
	xorl	%esi, %esi
	movabsq	$-3689348814741910323, %rdi
	.p2align 4,,10
	.p2align 3
.L830:
	movq	%rdx, %rax
	movq	%rdx, %rcx
	addl	$1, %esi
	mulq	%rdi
	shrq	$3, %rdx
	cmpq	$9, %rcx
	ja	.L830
	movl	%esi, %eax
	ret
	.size	integer_size, .-integer_size
	.p2align 6
	.type	classify_by_flow, @function
classify_by_flow:
	movq	%rdi, %rdx
	movzbl	104(%rdi), %eax
	xorq	110(%rdi), %rax
	movl	%esi, %esi
	movabsq	$1099511628211, %rdi
	movq	118(%rdx), %rcx
	imulq	%rdi, %rax
	xorq	%rax, %rcx
	shrq	$29, %rax
	xorq	%rax, %rcx
	movq	130(%rdx), %rax
	imulq	%rdi, %rcx
	xorq	%rcx, %rax
	shrq	$29, %rcx
	xorq	%rcx, %rax
	movq	138(%rdx), %rcx
	imulq	%rdi, %rax
	xorq	%rax, %rcx
	shrq	$29, %rax
	xorq	%rax, %rcx
	movzwl	108(%rdx), %eax
	movzwl	128(%rdx), %edx
	imulq	%rdi, %rcx
	salq	$16, %rax
	xorq	%rdx, %rax
	movabsq	$-7046029254386353131, %rdx
	xorq	%rcx, %rax
	shrq	$29, %rcx
	xorq	%rcx, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rdx, %rax
	movabsq	$-4658895280553007687, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movl	%edx, %eax
	ret
	.size	classify_by_flow, .-classify_by_flow
	.p2align 6
	.type	udp_close, @function
udp_close:
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	$sock_lock, %rdi
	pushq	%rbx
	call	spin_lock
	movl	220(%rbp), %edx
	testl	%edx, %edx
	je	.L834
	movq	8(%rbp), %rdx
	movq	0(%rbp), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbp, 0(%rbp)
	movq	%rbp, 8(%rbp)
.L834:
	movl	$0, 220(%rbp)
	movq	$sock_lock, %rdi
	leaq	32(%rbp), %r12
	call	spin_unlock
	movq	32(%rbp), %rbx
	cmpq	%r12, %rbx
	je	.L835
	.p2align 4,,10
	.p2align 3
.L837:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L836
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L836:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movq	32(%rbp), %rbx
	cmpq	%r12, %rbx
	jne	.L837
.L835:
	movl	240(%rbp), %eax
	movb	$0, 211(%rbp)
	movl	$1, 244(%rbp)
	testl	%eax, %eax
	je	.L844
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L844:
	movq	$sock_pool, %rdi
	call	spin_lock
	movq	sock_pool+8(%rip), %rax
	movq	$sock_pool, %rdi
	movq	%rax, 0(%rbp)
	popq	%rbx
	addl	$1, sock_pool+16(%rip)
	movq	%rbp, sock_pool+8(%rip)
	popq	%rbp
	popq	%r12
	jmp	spin_unlock
	.size	udp_close, .-udp_close
	.p2align 6
	.type	string_digest, @function
string_digest:
	movl	56(%rdi), %r8d
	movq	%rsi, %rax
	leaq	60(%rdi), %rcx
	cmpl	$7, %r8d
	jbe	.L846
	leal	-8(%r8), %r10d
	movq	%rcx, %rdx
	shrl	$3, %r10d
	leaq	68(%rdi,%r10,8), %r9
	movabsq	$1099511628211, %rdi
	.p2align 4,,10
	.p2align 3
.L847:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rdi, %rax
	movq	%rax, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rax
	cmpq	%r9, %rdx
	jne	.L847
	andl	$7, %r8d
	leaq	8(%rcx,%r10,8), %rcx
.L846:
	testl	%r8d, %r8d
	je	.L845
	movabsq	$1099511628211, %rdi
	movl	%r8d, %edx
	addq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L849:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%rdi, %rax
	cmpq	%rcx, %rdx
	jne	.L849
.L845:
	ret
	.size	string_digest, .-string_digest
	.p2align 6
	.type	log_writepage, @function
log_writepage:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	movq	%rsi, %r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$88, %rsp
	movq	32(%rsi), %rax
	movl	48(%rsi), %ebx
	movq	40(%rsi), %rdx
	movabsq	$1099511628211, %rsi
	movq	8(%rax), %rbp
	leaq	1024(%rdx), %rdi
	movl	88(%rbp), %eax
	movl	120(%rbp,%rbx,4), %r12d
	salq	$32, %rbx
	orq	%rax, %rbx
	.p2align 4,,10
	.p2align 3
.L854:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L854
	movq	$log_lock, %rdi
	movq	%rax, 8(%rsp)
	call	spin_lock
	movl	log_head(%rip), %edx
	movl	log_summaries+16(%rip), %edi
	xorl	%ecx, %ecx
	movq	8(%rsp), %rax
	jmp	.L857
	.p2align 4,,10
	.p2align 3
.L875:
	movl	%edx, %esi
	salq	$4, %rsi
	movl	log_summaries(%rsi), %esi
	testl	%esi, %esi
	jne	.L866
	testl	%edx, %edx
	movl	%edx, %r15d
	sete	%sil
.L856:
	addl	$1, %ecx
	cmpl	$999, %ecx
	ja	.L868
	testb	%sil, %sil
	je	.L868
.L857:
	addl	$1, %edx
	cmpl	$999, %edx
	jbe	.L875
	testl	%edi, %edi
	je	.L876
	movl	$1, %esi
	movl	$1, %edx
	xorl	%r15d, %r15d
	jmp	.L856
	.p2align 4,,10
	.p2align 3
.L866:
	movl	$1, %esi
	xorl	%r15d, %r15d
	jmp	.L856
.L868:
	movl	%edx, log_head(%rip)
	testl	%r15d, %r15d
	jne	.L859
	movq	$log_lock, %rdi
	movl	$-28, %ebx
	call	spin_unlock
.L853:
	addq	$88, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L876:
	movl	$1, log_head(%rip)
	movl	$1, %r15d
.L859:
	movl	%r15d, %r14d
	movq	$log_lock, %rdi
	addl	$1, log_used(%rip)
	movq	%r14, %rdx
	salq	$4, %rdx
	movq	%rbx, log_summaries(%rdx)
	movl	$-28, %ebx
	movq	%rax, log_summaries+8(%rdx)
	call	spin_unlock
	movq	40(%r13), %rdx
	leaq	16(%rsp), %rsi
	xorl	%eax, %eax
	movl	$7, %ecx
	movq	%rsi, %rdi
	cmpl	block_flash_disk+44(%rip), %r15d
	rep stosq
	movq	%rdx, 40(%rsp)
	movq	$bio_write_done, 32(%rsp)
	movq	$block_flash_disk, 48(%rsp)
	movl	%r15d, 56(%rsp)
	movl	$1, 60(%rsp)
	jnb	.L862
	movq	$block_flash_disk, %rdi
	call	block_submit
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L862
	movl	48(%r13), %eax
	movl	%r15d, 120(%rbp,%rax,4)
	testl	%r12d, %r12d
	je	.L853
	movq	$log_lock, %rdi
	salq	$4, %r12
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%r12)
	call	spin_unlock
	jmp	.L853
	.p2align 4,,10
	.p2align 3
.L862:
	movq	$log_lock, %rdi
	salq	$4, %r14
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%r14)
	call	spin_unlock
	jmp	.L853
	.size	log_writepage, .-log_writepage
	.p2align 6
	.type	reply_number_line, @function
reply_number_line:
	movq	8(%rdi), %rax
	movq	%rdx, %rcx
	movq	(%rdi), %rdx
	subq	%rdx, %rax
	cmpq	$23, %rax
	jg	.L887
	ret
	.p2align 4,,10
	.p2align 3
.L887:
	subq	$32, %rsp
	leaq	1(%rdx), %rax
	movq	%rdi, %r8
	movabsq	$-3689348814741910323, %r11
	movq	%rax, (%rdi)
	leaq	12(%rsp), %r9
	movb	%sil, (%rdx)
	movq	(%rdi), %r10
	movl	$1, %edi
	.p2align 4,,10
	.p2align 3
.L879:
	movq	%rcx, %rax
	mulq	%r11
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	movq	%rdi, %rsi
	addl	$48, %eax
	movb	%al, 11(%rsp,%rdi)
	movq	%rcx, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L879
	leal	-1(%rsi), %eax
	movq	%r10, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L880:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L880
	addq	(%r8), %rsi
	leaq	1(%rsi), %rax
	movq	%rax, (%r8)
	movb	$13, (%rsi)
	movq	(%r8), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, (%r8)
	movb	$10, (%rax)
	addq	$32, %rsp
	ret
	.size	reply_number_line, .-reply_number_line
	.p2align 6
	.type	hash_read, @function
hash_read:
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movl	$58, %esi
	movl	56(%rax), %edx
	call	reply_number_line
	movl	$1, %eax
	ret
	.size	hash_read, .-hash_read
	.p2align 6
	.type	measure_file_open, @function
measure_file_open:
	pushq	%rbx
	movq	8(%rsi), %rdx
	movq	%rdi, %r8
	movq	%rsi, %r11
	movl	40(%rsi), %eax
	movl	56(%rdx), %edi
	leaq	64(%rdx), %rcx
	cmpl	$7, %edi
	jbe	.L890
	movabsq	$1099511628211, %r9
	leal	-8(%rdi), %ebx
	shrl	$3, %ebx
	leaq	72(%rdx,%rbx,8), %r10
	movq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L891:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%r9, %rax
	movq	%rax, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rax
	cmpq	%r10, %rdx
	jne	.L891
	andl	$7, %edi
	leaq	8(%rcx,%rbx,8), %rcx
.L890:
	testl	%edi, %edi
	je	.L892
	movl	%edi, %esi
	movabsq	$1099511628211, %rdi
	addq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L893:
	movzbl	(%rcx), %edx
	addq	$1, %rcx
	xorq	%rdx, %rax
	imulq	%rdi, %rax
	cmpq	%rsi, %rcx
	jne	.L893
.L892:
	movq	16(%r11), %rdx
	popq	%rbx
	addq	72(%rdx), %rax
	xorq	32(%r8), %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 32(%r8)
	xorl	%eax, %eax
	ret
	.size	measure_file_open, .-measure_file_open
	.p2align 6
	.type	plain_enqueue, @function
plain_enqueue:
	movl	152(%rsi), %eax
	pushq	%rbx
	movq	%rdi, %rbx
	cmpl	$95, %eax
	ja	.L908
	movq	24(%rsi), %rdx
	addl	$1, %eax
	leaq	16(%rsi), %rcx
	movq	%rcx, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rdi, 24(%rsi)
	movq	%rdi, (%rdx)
	popq	%rbx
	movl	%eax, 152(%rsi)
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L908:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L902
	call	__x86_indirect_thunk_rax
.L902:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movl	$-11, %eax
	popq	%rbx
	ret
	.size	plain_enqueue, .-plain_enqueue
	.p2align 6
	.globl	ip6_output
	.type	ip6_output, @function
ip6_output:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	40(%rdi), %rax
	movq	32(%rax), %r13
	movl	netfilter_count+28(%rip), %eax
	testl	%eax, %eax
	je	.L910
	subl	$1, %eax
	movq	$netfilter_table+336, %rbx
	salq	$4, %rax
	leaq	netfilter_table+352(%rax), %r12
	jmp	.L914
	.p2align 4,,10
	.p2align 3
.L911:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L910
.L914:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L911
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L912
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L912:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	movq	%rbp, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	addq	$8, %rsp
	movl	$-1, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L910:
	movq	0(%r13), %rax
	movq	%rbp, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	ip6_output, .-ip6_output
	.p2align 6
	.type	prio_enqueue, @function
prio_enqueue:
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	cmpl	$95, 152(%rsi)
	ja	.L931
	movq	8(%rsi), %rax
	movq	%rsi, %rbp
	movl	$3, %esi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %eax
	movq	%rax, %rdx
	addq	$1, %rax
	salq	$4, %rdx
	salq	$4, %rax
	addq	%rbp, %rdx
	addq	%rbp, %rax
	movq	24(%rdx), %rcx
	movq	%rax, (%rbx)
	xorl	%eax, %eax
	movq	%rcx, 8(%rbx)
	movq	%rbx, 24(%rdx)
	movq	%rbx, (%rcx)
	addl	$1, 152(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L931:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L925
	call	__x86_indirect_thunk_rax
.L925:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	addq	$8, %rsp
	movl	$-11, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	prio_enqueue, .-prio_enqueue
	.p2align 6
	.type	fair_enqueue, @function
fair_enqueue:
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	cmpl	$95, 152(%rsi)
	ja	.L940
	movq	8(%rsi), %rax
	movq	%rsi, %rbp
	movl	$8, %esi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %eax
	movq	%rax, %rdx
	addq	$1, %rax
	salq	$4, %rdx
	salq	$4, %rax
	addq	%rbp, %rdx
	addq	%rbp, %rax
	movq	24(%rdx), %rcx
	movq	%rax, (%rbx)
	xorl	%eax, %eax
	movq	%rcx, 8(%rbx)
	movq	%rbx, 24(%rdx)
	movq	%rbx, (%rcx)
	addl	$1, 152(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L940:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L934
	call	__x86_indirect_thunk_rax
.L934:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	addq	$8, %rsp
	movl	$-11, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	fair_enqueue, .-fair_enqueue
	.p2align 6
	.type	udp_receive4, @function
udp_receive4:
	subq	$24, %rsp
	movl	292(%rdi), %eax
	cmpl	$31199, %eax
	ja	.L949
	movq	40(%rdi), %rdx
	addl	80(%rsi), %eax
	leaq	32(%rdi), %rcx
	movq	%rcx, (%rsi)
	movq	%rdx, 8(%rsi)
	movq	%rsi, 40(%rdi)
	movq	%rsi, (%rdx)
	movl	%eax, 292(%rdi)
	movq	144(%rdi), %rax
	call	__x86_indirect_thunk_rax
	xorl	%eax, %eax
.L941:
	addq	$24, %rsp
	ret
.L949:
	movq	48(%rsi), %rax
	testq	%rax, %rax
	je	.L943
	movq	%rsi, 8(%rsp)
	movq	%rsi, %rdi
	call	__x86_indirect_thunk_rax
	movq	8(%rsp), %rsi
.L943:
	movq	$skb_pool, %rdi
	movq	%rsi, 8(%rsp)
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	8(%rsp), %rsi
	movq	$skb_pool, %rdi
	movq	%rax, (%rsi)
	addl	$1, skb_pool+16(%rip)
	movq	%rsi, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-12, %eax
	jmp	.L941
	.size	udp_receive4, .-udp_receive4
	.p2align 6
	.type	udp_receive6, @function
udp_receive6:
	subq	$24, %rsp
	movq	64(%rsi), %rax
	movzwl	2(%rax), %eax
	rolw	$8, %ax
	movw	%ax, 102(%rsi)
	movl	292(%rdi), %eax
	cmpl	$46799, %eax
	ja	.L958
	movq	40(%rdi), %rdx
	addl	80(%rsi), %eax
	leaq	32(%rdi), %rcx
	movq	%rcx, (%rsi)
	movq	%rdx, 8(%rsi)
	movq	%rsi, 40(%rdi)
	movq	%rsi, (%rdx)
	movl	%eax, 292(%rdi)
	movq	144(%rdi), %rax
	call	__x86_indirect_thunk_rax
	xorl	%eax, %eax
.L950:
	addq	$24, %rsp
	ret
.L958:
	movq	48(%rsi), %rax
	testq	%rax, %rax
	je	.L952
	movq	%rsi, 8(%rsp)
	movq	%rsi, %rdi
	call	__x86_indirect_thunk_rax
	movq	8(%rsp), %rsi
.L952:
	movq	$skb_pool, %rdi
	movq	%rsi, 8(%rsp)
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	8(%rsp), %rsi
	movq	$skb_pool, %rdi
	movq	%rax, (%rsi)
	addl	$1, skb_pool+16(%rip)
	movq	%rsi, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-12, %eax
	jmp	.L950
	.size	udp_receive6, .-udp_receive6
	.p2align 6
	.globl	ip6_local_deliver
	.type	ip6_local_deliver, @function
ip6_local_deliver:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movzbl	104(%rdi), %eax
	movq	inet_protocols+2048(,%rax,8), %r13
	movl	netfilter_count+20(%rip), %eax
	testl	%eax, %eax
	je	.L960
	subl	$1, %eax
	movq	$netfilter_table+240, %rbx
	salq	$4, %rax
	leaq	netfilter_table+256(%rax), %r12
	jmp	.L964
	.p2align 4,,10
	.p2align 3
.L961:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L960
.L964:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L961
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L962
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L962:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L959:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L960:
	testq	%r13, %r13
	je	.L965
	movq	0(%r13), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L965:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L966
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L966:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L959
	.size	ip6_local_deliver, .-ip6_local_deliver
	.p2align 6
	.globl	ip_local_deliver
	.type	ip_local_deliver, @function
ip_local_deliver:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movzbl	104(%rdi), %eax
	movq	inet_protocols(,%rax,8), %r13
	movl	netfilter_count+4(%rip), %eax
	testl	%eax, %eax
	je	.L979
	subl	$1, %eax
	movq	$netfilter_table+48, %rbx
	salq	$4, %rax
	leaq	netfilter_table+64(%rax), %r12
	jmp	.L983
	.p2align 4,,10
	.p2align 3
.L980:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L979
.L983:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L980
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L981
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L981:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L978:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L979:
	testq	%r13, %r13
	je	.L984
	movq	0(%r13), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L984:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L985
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L985:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L978
	.size	ip_local_deliver, .-ip_local_deliver
	.p2align 6
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	pushq	%rbp
	movq	%rdx, %r11
	pushq	%rbx
	movq	%rdi, %rbx
	cmpq	$31, %rdx
	jbe	.L1004
	leaq	-32(%rdx), %rax
	movq	%rsi, %rdx
	andq	$-32, %rax
	leaq	32(%rax), %rbp
	movq	%rdi, %rax
	leaq	(%rdi,%rbp), %rcx
	.p2align 4,,10
	.p2align 3
.L999:
	movq	(%rdx), %r10
	movq	8(%rdx), %r9
	addq	$32, %rax
	addq	$32, %rdx
	movq	-16(%rdx), %r8
	movq	-8(%rdx), %rdi
	movq	%r10, -32(%rax)
	movq	%r9, -24(%rax)
	movq	%r8, -16(%rax)
	movq	%rdi, -8(%rax)
	cmpq	%rcx, %rax
	jne	.L999
	andl	$31, %r11d
	addq	%rbp, %rsi
.L998:
	movq	%r11, %rdi
	cmpq	$7, %r11
	jbe	.L1000
	xorl	%eax, %eax
.L1001:
	movq	(%rsi,%rax), %rdx
	movq	%rdx, (%rcx,%rax)
	addq	$8, %rax
	movq	%r11, %rdx
	subq	%rax, %rdx
	cmpq	$7, %rdx
	ja	.L1001
	movq	%r11, %rdi
	subq	$8, %r11
	shrq	$3, %r11
	andl	$7, %edi
	leaq	8(,%r11,8), %rax
	addq	%rax, %rcx
	addq	%rax, %rsi
.L1000:
	testq	%rdi, %rdi
	je	.L1002
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1003:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%rcx,%rax)
	addq	$1, %rax
	cmpq	%rdi, %rax
	jne	.L1003
.L1002:
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1004:
	movq	%rdi, %rcx
	jmp	.L998
	.size	memcpy, .-memcpy
	.p2align 6
	.type	ram_disk_transfer, @function
ram_disk_transfer:
	pushq	%rbp
	movl	$1, %eax
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	40(%rsi), %ebx
	salq	$10, %rbx
	addq	32(%rdi), %rbx
	lock xaddl	%eax, 52(%rdi)
	addl	$1, %eax
	testb	$63, %al
	je	.L1018
.L1014:
	movl	44(%rbp), %eax
	movq	24(%rbp), %rdi
	movl	$1024, %edx
	testl	%eax, %eax
	je	.L1015
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	memcpy
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1015:
	movq	%rbx, %rsi
	call	memcpy
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1018:
	movl	$1, %edi
	call	schedule_timeout
	jmp	.L1014
	.size	ram_disk_transfer, .-ram_disk_transfer
	.p2align 6
	.globl	generic_write
	.type	generic_write, @function
generic_write:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	movq	%r8, %r13
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movl	%ecx, %ebp
	pushq	%rbx
	subq	$72, %rsp
	movq	16(%rsi), %r14
	movq	%rdi, 8(%rsp)
	leaq	80(%r14), %rbx
	movq	%rsi, 16(%rsp)
	movq	40(%r14), %r15
	movq	%rbx, %rdi
	movq	%r8, 32(%rsp)
	call	mutex_lock
	movq	16(%rsp), %rsi
	testb	$16, 40(%rsi)
	je	.L1020
	movq	72(%r14), %rax
	movq	%rax, 0(%r13)
.L1020:
	testl	%ebp, %ebp
	je	.L1025
	movq	32(%rsp), %rax
	movq	%rbx, 40(%rsp)
	movq	$0, 24(%rsp)
	movq	%r14, 16(%rsp)
	movq	(%rax), %r9
	jmp	.L1024
	.p2align 4,,10
	.p2align 3
.L1022:
	movq	56(%rsp), %rax
	movl	%ebx, %r14d
	movq	%r12, %rsi
	movl	%r13d, %edi
	movq	%r14, %rdx
	addq	%r14, %r12
	addq	40(%rax), %rdi
	call	memcpy
	movq	32(%r15), %rax
	movq	56(%rsp), %r8
	movl	%ebx, %ecx
	movq	16(%rsp), %rsi
	movq	8(%rsp), %rdi
	movl	%r13d, %edx
	call	__x86_indirect_thunk_rax
	movq	32(%rsp), %rax
	addq	%r14, 24(%rsp)
	movq	(%rax), %r9
	addq	%r14, %r9
	movq	%r9, (%rax)
	subl	%ebx, %ebp
	je	.L1031
.L1024:
	movl	%r9d, %r13d
	movl	$1024, %ebx
	movq	%r9, %rdx
	movq	24(%r15), %rax
	movq	16(%rsp), %rsi
	movq	8(%rsp), %rdi
	leaq	56(%rsp), %r9
	andl	$1023, %r13d
	subl	%r13d, %ebx
	movl	%r13d, %ecx
	cmpl	%ebp, %ebx
	cmova	%ebp, %ebx
	shrq	$10, %rdx
	movl	%ebx, %r8d
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1022
	movq	24(%rsp), %rcx
	cltq
	movq	40(%rsp), %rbx
	testq	%rcx, %rcx
	cmovne	%rcx, %rax
	movq	%rax, 24(%rsp)
.L1021:
	movq	%rbx, %rdi
	call	mutex_unlock
	movq	24(%rsp), %rax
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L1031:
	movq	40(%rsp), %rbx
	jmp	.L1021
.L1025:
	movq	$0, 24(%rsp)
	jmp	.L1021
	.size	generic_write, .-generic_write
	.p2align 6
	.type	ram_writepage, @function
ram_writepage:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movq	32(%rsi), %rax
	movl	48(%rsi), %r12d
	movq	8(%rax), %rbp
	leaq	28(%r12), %r13
	movl	8(%rbp,%r13,4), %eax
	testl	%eax, %eax
	jne	.L1033
	movq	$ram_lock, %rdi
	call	spin_lock
	movl	ram_free_count(%rip), %eax
	testl	%eax, %eax
	je	.L1034
	subl	$1, %eax
	movl	%eax, ram_free_count(%rip)
	movzwl	ram_free_blocks(%rax,%rax), %eax
	movl	%eax, 8(%rbp,%r13,4)
.L1034:
	movq	$ram_lock, %rdi
	call	spin_unlock
	movl	120(%rbp,%r12,4), %eax
	testl	%eax, %eax
	je	.L1036
.L1033:
	leal	-1(%rax), %edi
	movq	40(%rbx), %rsi
	movl	$1024, %edx
	salq	$10, %rdi
	addq	$ram_storage, %rdi
	call	memcpy
	xorl	%eax, %eax
.L1032:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L1036:
	movl	$-28, %eax
	jmp	.L1032
	.size	ram_writepage, .-ram_writepage
	.p2align 6
	.type	ethernet_header, @function
ethernet_header:
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	movq	%rcx, %rsi
	pushq	%rbp
	movl	%edx, %ebp
	movl	$6, %edx
	pushq	%rbx
	movq	56(%rdi), %r13
	movq	%rdi, %rbx
	addl	$14, 80(%rbx)
	leaq	-14(%r13), %rdi
	movq	%rdi, 56(%rbx)
	call	memcpy
	leaq	-8(%r13), %rdi
	movl	$6, %edx
	leaq	304(%r12), %rsi
	call	memcpy
	movl	%ebp, %eax
	movb	%bpl, -1(%r13)
	movzbl	%ah, %eax
	movb	%al, -2(%r13)
	movw	%bp, 100(%rbx)
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	ethernet_header, .-ethernet_header
	.p2align 6
	.type	inet_bind, @function
inet_bind:
	pushq	%rbp
	movl	$4, %edx
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	leaq	4(%rsi), %rsi
	subq	$8, %rsp
	movq	8(%rdi), %rax
	leaq	172(%rax), %rdi
	call	memcpy
	movq	8(%rbp), %rdi
	movzwl	2(%rbx), %esi
	movq	80(%rdi), %rax
	movq	8(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	__x86_indirect_thunk_rax
	.size	inet_bind, .-inet_bind
	.p2align 6
	.type	veil_write, @function
veil_write:
	pushq	%r15
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	24(%rsi), %r13
	movq	%rdi, 24(%rsp)
	testl	%ecx, %ecx
	je	.L1051
	movq	%rdx, %r15
	movl	%ecx, %r9d
	leaq	4376(%rdi), %rbp
	movq	%r8, %r12
	movq	$0, 16(%rsp)
	jmp	.L1050
	.p2align 4,,10
	.p2align 3
.L1048:
	addq	%rax, 16(%rsp)
	addq	%rax, %r15
	subl	%eax, %r9d
	je	.L1046
.L1050:
	movl	$1024, %ebx
	cmpl	%ebx, %r9d
	cmovbe	%r9d, %ebx
	testb	$16, 40(%r14)
	je	.L1047
	movq	16(%r13), %rax
	movq	72(%rax), %rax
	movq	%rax, (%r12)
.L1047:
	movl	%ebx, %edx
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movl	%r9d, 12(%rsp)
	call	memcpy
	movq	16(%r14), %rax
	movq	(%r12), %rsi
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	16(%rax), %rdi
	call	veil_apply.isra.0
	movq	0(%r13), %rax
	movq	24(%rsp), %rdi
	movl	%ebx, %ecx
	movq	%r12, %r8
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	12(%rsp), %r9d
	testq	%rax, %rax
	jg	.L1048
	movq	16(%rsp), %rcx
	testq	%rcx, %rcx
	cmovne	%rcx, %rax
	movq	%rax, 16(%rsp)
	jmp	.L1045
.L1051:
	movq	$0, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L1046:
	movq	16(%r13), %rax
	movq	72(%rax), %rdx
	movq	16(%r14), %rax
	movq	%rdx, 72(%rax)
.L1045:
	movq	16(%rsp), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	veil_write, .-veil_write
	.p2align 6
	.type	flash_transfer, @function
flash_transfer:
	pushq	%r14
	movl	$1, %eax
	pushq	%r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	lock xaddl	%eax, 52(%rdi)
	addl	$1, %eax
	imull	$-1431655765, %eax, %eax
	rorl	$3, %eax
	cmpl	$178956970, %eax
	jbe	.L1067
.L1058:
	movl	44(%rbp), %eax
	movq	$block_flash_lock, %rdi
	testl	%eax, %eax
	je	.L1068
	call	spin_lock
	movl	block_flash_next(%rip), %r13d
	movq	24(%rbp), %rsi
	movl	$1024, %edx
	leal	1(%r13), %eax
	andl	$15, %r13d
	movzwl	block_flash_spare(%r13,%r13), %ebx
	movl	%eax, block_flash_next(%rip)
	movzwl	%bx, %edi
	movl	%ebx, %r14d
	salq	$10, %rdi
	addq	32(%r12), %rdi
	call	memcpy
	movq	24(%rbp), %rdx
	movl	$24301, %eax
	movabsq	$1099511628211, %rsi
	leaq	1024(%rdx), %rdi
	.p2align 4,,10
	.p2align 3
.L1063:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdx, %rdi
	jne	.L1063
	movq	%rax, %rdx
	movl	%ebx, %ebx
	movq	$block_flash_lock, %rdi
	shrq	$32, %rdx
	xorl	%edx, %eax
	movl	%eax, block_flash_check(,%rbx,4)
	movl	40(%rbp), %eax
	movzwl	block_flash_map(%rax,%rax), %edx
	movw	%r14w, block_flash_map(%rax,%rax)
	movw	%dx, block_flash_spare(%r13,%r13)
	call	spin_unlock
.L1061:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1068:
	call	spin_lock
	movl	40(%rbp), %eax
	movq	24(%rbp), %rdi
	movl	$1024, %edx
	movzwl	block_flash_map(%rax,%rax), %esi
	movq	%rsi, %rbx
	salq	$10, %rsi
	addq	32(%r12), %rsi
	call	memcpy
	movq	$block_flash_lock, %rdi
	movl	block_flash_check(,%rbx,4), %ebx
	call	spin_unlock
	movq	24(%rbp), %rdx
	movl	$24301, %eax
	movabsq	$1099511628211, %rsi
	leaq	1024(%rdx), %rdi
	.p2align 4,,10
	.p2align 3
.L1060:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdx, %rdi
	jne	.L1060
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorl	%edx, %eax
	cmpl	%eax, %ebx
	je	.L1061
	popq	%rbx
	movl	$-5, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1067:
	movl	$1, %edi
	call	schedule_timeout
	jmp	.L1058
	.size	flash_transfer, .-flash_transfer
	.p2align 6
	.type	pack_readpage, @function
pack_readpage:
	pushq	%r15
	movq	%rdi, %r15
	pushq	%r14
	leaq	2328(%rdi), %r14
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$88, %rsp
	movq	32(%rsi), %rax
	movl	48(%rsi), %ecx
	movq	8(%rax), %rax
	movl	88(%rax), %esi
	movq	%rsi, %rax
	salq	$5, %rax
	subq	%rsi, %rax
	leaq	12(%rcx,%rax,2), %rsi
	leaq	88(%rcx,%rax,4), %rax
	movl	$7, %ecx
	movzwl	pack_nodes+4(%rax,%rax), %ebx
	movl	$1024, %eax
	movl	pack_nodes+4(,%rsi,4), %r13d
	leaq	16(%rsp), %rsi
	movq	%rsi, %rdi
	cmpl	$32768, %ebx
	movl	%r13d, %r9d
	cmovne	%ebx, %eax
	shrl	$10, %r9d
	movl	%r9d, 8(%rsp)
	leal	-1(%rax,%r13), %r8d
	xorl	%eax, %eax
	rep stosq
	shrl	$10, %r8d
	cmpl	block_ram_disk+44(%rip), %r9d
	movq	$bio_read_done, 32(%rsp)
	movl	%r8d, 12(%rsp)
	movq	%r14, 40(%rsp)
	movq	$block_ram_disk, 48(%rsp)
	movl	%r9d, 56(%rsp)
	jnb	.L1072
	movq	$block_ram_disk, %rdi
	call	block_submit
	movl	%eax, %ebp
	testl	%eax, %eax
	jne	.L1069
	movl	8(%rsp), %r9d
	movl	12(%rsp), %r8d
	cmpl	%r8d, %r9d
	je	.L1073
	leaq	16(%rsp), %rsi
	xorl	%eax, %eax
	movl	$7, %ecx
	cmpl	block_ram_disk+44(%rip), %r8d
	movq	%rsi, %rdi
	leaq	3352(%r15), %rdx
	rep stosq
	movq	%rdx, 40(%rsp)
	movq	$bio_read_done, 32(%rsp)
	movq	$block_ram_disk, 48(%rsp)
	movl	%r8d, 56(%rsp)
	jnb	.L1072
	movq	$block_ram_disk, %rdi
	call	block_submit
	movl	%eax, %ebp
.L1073:
	testl	%ebp, %ebp
	jne	.L1069
	andl	$1023, %r13d
	movq	40(%r12), %rdi
	addq	%r14, %r13
	cmpl	$32768, %ebx
	je	.L1076
	cmpl	$8, %ebx
	jbe	.L1072
	movzbl	0(%r13), %edx
	movq	1(%r13), %rcx
	cmpl	$128, %edx
	ja	.L1072
	movl	$9, %r8d
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1078:
	leal	(%rax,%rdx), %esi
	testl	%edx, %edx
	je	.L1080
	.p2align 4,,10
	.p2align 3
.L1081:
	movl	%eax, %edx
	addl	$1, %eax
	movq	%rcx, (%rdi,%rdx,8)
	cmpl	%eax, %esi
	jne	.L1081
.L1080:
	leal	9(%r8), %esi
	cmpl	%esi, %ebx
	jb	.L1094
	movzbl	0(%r13,%r8), %edx
	movq	1(%r13,%r8), %rcx
	leal	(%rdx,%rax), %r8d
	cmpl	$128, %r8d
	ja	.L1072
	movl	%esi, %r8d
	jmp	.L1078
	.p2align 4,,10
	.p2align 3
.L1076:
	movl	$1024, %edx
	movq	%r13, %rsi
	call	memcpy
.L1069:
	addq	$88, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L1094:
	cmpl	$128, %eax
	je	.L1069
.L1072:
	movl	$-5, %ebp
	jmp	.L1069
	.size	pack_readpage, .-pack_readpage
	.p2align 6
	.type	tcp_recvmsg, @function
tcp_recvmsg:
	pushq	%r15
	leaq	32(%rdi), %rax
	movl	%edx, %r15d
	pushq	%r14
	movq	%rdi, %r14
	pushq	%r13
	xorl	%r13d, %r13d
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rax, 8(%rsp)
	testl	%edx, %edx
	jne	.L1099
	jmp	.L1105
	.p2align 4,,10
	.p2align 3
.L1100:
	testl	%r15d, %r15d
	je	.L1102
.L1099:
	movq	32(%r14), %rbx
	cmpq	%rbx, 8(%rsp)
	je	.L1102
	movl	80(%rbx), %ebp
	movq	56(%rbx), %rsi
	movq	%r12, %rdi
	cmpl	%ebp, %r15d
	cmovbe	%r15d, %ebp
	movl	%ebp, %edx
	subl	%ebp, %r15d
	movq	%rdx, (%rsp)
	call	memcpy
	movq	(%rsp), %rdx
	subl	%ebp, 292(%r14)
	addq	%rdx, 56(%rbx)
	addq	%rdx, %r12
	addq	%rdx, %r13
	subl	%ebp, 80(%rbx)
	jne	.L1100
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L1101
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1101:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	testl	%r15d, %r15d
	jne	.L1099
	.p2align 4,,10
	.p2align 3
.L1102:
	testq	%r13, %r13
	jne	.L1095
.L1105:
	movl	236(%r14), %r13d
	movq	%r13, %rax
	negq	%r13
	testl	%eax, %eax
	je	.L1117
.L1095:
	addq	$24, %rsp
	movq	%r13, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L1117:
	cmpl	$1, 232(%r14)
	sbbq	%r13, %r13
	andq	$-11, %r13
	jmp	.L1095
	.size	tcp_recvmsg, .-tcp_recvmsg
	.p2align 6
	.type	udp_recv, @function
udp_recv:
	pushq	%r12
	leaq	32(%rdi), %rax
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	32(%rdi), %rbx
	cmpq	%rax, %rbx
	je	.L1122
	movq	(%rbx), %rax
	movq	8(%rbx), %rcx
	movq	%rsi, %rdi
	movq	56(%rbx), %rsi
	movq	%rax, (%rcx)
	movq	%rcx, 8(%rax)
	movl	80(%rbx), %eax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	subl	%eax, 292(%rbp)
	cmpl	%edx, %eax
	cmova	%edx, %eax
	movl	%eax, %r12d
	movq	%r12, %rdx
	call	memcpy
	movl	224(%rbp), %eax
	testl	%eax, %eax
	jne	.L1127
.L1120:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.L1121
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1121:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	movq	%r12, %rax
.L1118:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1127:
	movq	106(%rbx), %rax
	movq	%rax, 188(%rbp)
	movq	114(%rbx), %rax
	movq	%rax, 196(%rbp)
	movl	122(%rbx), %eax
	movl	%eax, 204(%rbp)
	movq	126(%rbx), %rax
	movq	%rax, 168(%rbp)
	movq	134(%rbx), %rax
	movq	%rax, 176(%rbp)
	movl	142(%rbx), %eax
	movq	$0, 104(%rbp)
	movl	%eax, 184(%rbp)
	jmp	.L1120
.L1122:
	movq	$-11, %rax
	jmp	.L1118
	.size	udp_recv, .-udp_recv
	.p2align 6
	.type	udp_recvmsg4, @function
udp_recvmsg4:
	jmp	udp_recv
	.size	udp_recvmsg4, .-udp_recvmsg4
	.p2align 6
	.type	ethernet_xmit, @function
ethernet_xmit:
	movl	252(%rsi), %ecx
	movl	%ecx, %edx
	subl	256(%rsi), %edx
	cmpl	$16, %edx
	je	.L1142
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	movl	236(%rsi), %eax
	movq	%rsi, %rbx
	addl	$1, %eax
	movl	%eax, 236(%rsi)
	movl	80(%rdi), %esi
	cmpl	$4014, %esi
	jbe	.L1147
.L1131:
	addl	$1, 244(%rbx)
.L1133:
	movq	48(%r12), %rax
	testq	%rax, %rax
	je	.L1134
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
.L1134:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%r12)
	addl	$1, skb_pool+16(%rip)
	movq	%r12, skb_pool+8(%rip)
	call	spin_unlock
	movl	228(%rbx), %eax
	testl	%eax, %eax
	jne	.L1136
	movq	40(%rbx), %rax
	leaq	24(%rbx), %rcx
	movl	$1, 228(%rbx)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rbx)
	movq	%rdx, 32(%rbx)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L1136:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1147:
	xorl	%edx, %edx
	divl	248(%rbx)
	testl	%edx, %edx
	je	.L1131
	movl	%ecx, %ebp
	movl	%esi, %edx
	movq	56(%rdi), %rsi
	andl	$15, %ebp
	imulq	$4016, %rbp, %rdi
	addq	296(%rbx), %rdi
	call	memcpy
	movl	80(%r12), %eax
	movw	%ax, 260(%rbx,%rbp,2)
	addl	$1, 252(%rbx)
	jmp	.L1133
	.p2align 4,,10
	.p2align 3
.L1142:
	movl	$1, %eax
	ret
	.size	ethernet_xmit, .-ethernet_xmit
	.p2align 6
	.globl	ip_output
	.type	ip_output, @function
ip_output:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	40(%rdi), %rax
	movq	32(%rax), %r12
	movl	netfilter_count+12(%rip), %eax
	testl	%eax, %eax
	je	.L1149
	subl	$1, %eax
	movq	$netfilter_table+144, %rbx
	salq	$4, %rax
	leaq	netfilter_table+160(%rax), %r13
	jmp	.L1153
	.p2align 4,,10
	.p2align 3
.L1150:
	addq	$16, %rbx
	cmpq	%r13, %rbx
	je	.L1149
.L1153:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L1150
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1151
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1151:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	movq	%rbp, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	addq	$24, %rsp
	movl	$-1, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1149:
	movq	64(%rbp), %rdi
	xorl	%edx, %edx
	leaq	20(%rdi), %rsi
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L1154:
	movl	(%rax), %ecx
	addq	$4, %rax
	addq	%rcx, %rdx
	cmpq	%rsi, %rax
	jne	.L1154
	movl	%edx, %eax
	shrq	$32, %rdx
	leaq	14(%rsp), %rsi
	addq	$10, %rdi
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rax, %rdx
	movl	%edx, %eax
	movzwl	%dx, %edx
	shrl	$16, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	addl	%edx, %eax
	movl	$2, %edx
	notl	%eax
	movw	%ax, 14(%rsp)
	call	memcpy
	movq	(%r12), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	addq	$24, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	ip_output, .-ip_output
	.p2align 6
	.type	string_read, @function
string_read:
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	56(%rdi), %r12d
	movq	%rsi, %rbx
	movl	$36, %esi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	call	reply_number_line
	movq	(%rbx), %rdi
	movq	8(%rbx), %rax
	leaq	1(%r12), %rdx
	subq	%rdi, %rax
	cmpq	%rax, %rdx
	jge	.L1165
	movq	%r12, %rdx
	leaq	60(%rbp), %rsi
	call	memcpy
	addq	(%rbx), %r12
	leaq	1(%r12), %rax
	movq	%rax, (%rbx)
	movb	$13, (%r12)
	movq	(%rbx), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, (%rbx)
	movb	$10, (%rax)
.L1165:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	string_read, .-string_read
	.p2align 6
	.type	list_read, @function
list_read:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	60(%rdi), %eax
	movq	%rsi, %rbx
	movl	56(%rdi), %r13d
	testl	%eax, %eax
	je	.L1170
	movl	%r13d, %eax
	movzbl	64(%rdi,%rax), %r12d
	leaq	1(%r12), %r14
.L1168:
	movq	%rbx, %rdi
	movq	%r12, %rdx
	movl	$36, %esi
	call	reply_number_line
	movq	(%rbx), %rdi
	movq	8(%rbx), %rax
	subq	%rdi, %rax
	cmpq	%r14, %rax
	jle	.L1169
	leaq	0(%r13,%r13,4), %rax
	movq	%r12, %rdx
	leaq	72(%rbp,%rax,8), %rsi
	call	memcpy
	addq	(%rbx), %r12
	leaq	1(%r12), %rax
	movq	%rax, (%rbx)
	movb	$13, (%r12)
	movq	(%rbx), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, (%rbx)
	movb	$10, (%rax)
.L1169:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1170:
	movl	$1, %r14d
	xorl	%r12d, %r12d
	jmp	.L1168
	.size	list_read, .-list_read
	.p2align 6
	.globl	memmove
	.type	memmove, @function
memmove:
	cmpq	%rdi, %rsi
	jnb	.L1173
	leaq	(%rsi,%rdx), %rax
	cmpq	%rax, %rdi
	jnb	.L1173
	leaq	-1(%rdx), %rcx
	testq	%rdx, %rdx
	je	.L1176
	.p2align 4,,10
	.p2align 3
.L1174:
	movzbl	(%rsi,%rcx), %eax
	movb	%al, (%rdi,%rcx)
	subq	$1, %rcx
	jnb	.L1174
.L1176:
	movq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L1173:
	jmp	memcpy
	.size	memmove, .-memmove
	.p2align 6
	.globl	memset
	.type	memset, @function
memset:
	movabsq	$72340172838076673, %rax
	movq	%rdi, %r8
	movl	%esi, %edi
	movzbl	%sil, %esi
	imulq	%rax, %rsi
	cmpq	$7, %rdx
	jbe	.L1184
	leaq	-8(%rdx), %rax
	movq	%r8, %rcx
	shrq	$3, %rax
	leaq	8(%r8,%rax,8), %rax
	.p2align 4,,10
	.p2align 3
.L1181:
	movq	%rsi, (%rcx)
	addq	$8, %rcx
	cmpq	%rax, %rcx
	jne	.L1181
	andl	$7, %edx
.L1180:
	testq	%rdx, %rdx
	je	.L1182
	addq	%rax, %rdx
	.p2align 4,,10
	.p2align 3
.L1183:
	addq	$1, %rax
	movb	%dil, -1(%rax)
	cmpq	%rax, %rdx
	jne	.L1183
.L1182:
	movq	%r8, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L1184:
	movq	%r8, %rax
	jmp	.L1180
	.size	memset, .-memset
	.p2align 6
	.type	inode_construct, @function
inode_construct:
	movq	%rdi, %r9
	movl	$248, %edx
	xorl	%esi, %esi
	call	memset
	movq	%r9, (%r9)
	movq	%r9, 8(%r9)
	ret
	.size	inode_construct, .-inode_construct
	.p2align 6
	.type	file_construct, @function
file_construct:
	movl	$56, %edx
	xorl	%esi, %esi
	jmp	memset
	.size	file_construct, .-file_construct
	.p2align 6
	.type	sock_construct, @function
sock_construct:
	movq	%rdi, %r9
	movl	$384, %edx
	xorl	%esi, %esi
	call	memset
	leaq	16(%r9), %rax
	movq	%r9, (%r9)
	movq	%rax, 16(%r9)
	movq	%rax, 24(%r9)
	leaq	32(%r9), %rax
	movq	%rax, 32(%r9)
	movq	%rax, 40(%r9)
	leaq	48(%r9), %rax
	movq	%rax, 48(%r9)
	movq	%rax, 56(%r9)
	leaq	64(%r9), %rax
	movq	%r9, 8(%r9)
	movq	%rax, 64(%r9)
	movq	%rax, 72(%r9)
	ret
	.size	sock_construct, .-sock_construct
	.p2align 6
	.type	track_packet, @function
track_packet:
	pushq	%r14
	xorl	%eax, %eax
	movl	%esi, %r8d
	movabsq	$1099511628211, %r9
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movzbl	104(%rdi), %edi
	movzwl	108(%rbp), %edx
	cmpb	$17, %dil
	sete	%al
	movq	track_protocols(,%rax,8), %rbx
	leaq	110(%rbp), %rax
	cmpl	$7, %esi
	ja	.L1195
	jmp	.L1194
	.p2align 4,,10
	.p2align 3
.L1210:
	movl	$8, %r8d
.L1195:
	xorq	(%rax), %rdx
	addq	$8, %rax
	imulq	%r9, %rdx
	movq	%rdx, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rdx
	cmpl	$16, %r8d
	je	.L1210
	movl	%esi, %r8d
	leaq	126(%rbp), %rax
	andl	$7, %r8d
	je	.L1219
.L1194:
	movabsq	$1099511628211, %r9
	movl	%r8d, %r8d
	addq	%rax, %r8
	.p2align 4,,10
	.p2align 3
.L1197:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	xorq	%rcx, %rdx
	imulq	%r9, %rdx
	cmpq	%r8, %rax
	jne	.L1197
	movzwl	128(%rbp), %eax
	leaq	130(%rbp), %rcx
	cmpl	$7, %esi
	jbe	.L1198
	movq	%rcx, %r11
.L1208:
	movabsq	$1099511628211, %r10
	movl	%esi, %r9d
	jmp	.L1199
	.p2align 4,,10
	.p2align 3
.L1211:
	movl	$8, %r9d
.L1199:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%r10, %rax
	movq	%rax, %r8
	shrq	$29, %r8
	xorq	%r8, %rax
	cmpl	$16, %r9d
	je	.L1211
	leaq	16(%r11), %rcx
	andl	$7, %esi
	je	.L1200
.L1198:
	movabsq	$1099511628211, %r9
	movl	%esi, %esi
	leaq	(%rcx,%rsi), %r8
	.p2align 4,,10
	.p2align 3
.L1201:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%r9, %rax
	cmpq	%r8, %rcx
	jne	.L1201
.L1200:
	movabsq	$-7046029254386353131, %rcx
	addq	%rcx, %rdi
	addq	%rdx, %rdi
	addq	%rdi, %rax
	movq	$track_lock, %rdi
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rdx, %rax
	movabsq	$-4658895280553007687, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	movq	%rax, %r14
	shrq	$32, %rax
	andl	$510, %eax
	orq	$1, %r14
	leaq	(%rax,%rax,2), %r13
	call	spin_lock
	salq	$3, %r13
	movq	%r14, %rax
	leaq	track_table(%r13), %r12
	cmpq	%r14, track_table(%r13)
	je	.L1203
	cmpq	24(%r12), %r14
	je	.L1220
	movl	20(%r12), %eax
	cmpl	%eax, 44(%r12)
	jnb	.L1206
	addq	$24, %r12
.L1207:
	movl	$24, %edx
	xorl	%esi, %esi
	movq	%r12, %rdi
	call	memset
	movq	%r14, (%r12)
.L1205:
	movl	80(%rbp), %eax
	addl	%eax, 16(%r12)
	movq	%rbp, %rsi
	movq	%r12, %rdi
	movq	16(%rbp), %rax
	addl	$1, 12(%r12)
	movq	8(%rax), %rax
	movq	(%rax), %rax
	movl	%eax, 20(%r12)
	movq	(%rbx), %rax
	call	__x86_indirect_thunk_rax
	movl	84(%rbp), %edx
	movq	$track_lock, %rdi
	movl	%eax, %ebx
	andl	$-8, %edx
	orl	8(%r12), %edx
	movl	%edx, 84(%rbp)
	call	spin_unlock
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1206:
	movq	track_table(%r13), %rax
.L1203:
	cmpq	%rax, %r14
	je	.L1205
	jmp	.L1207
	.p2align 4,,10
	.p2align 3
.L1220:
	addq	$24, %r12
	jmp	.L1205
	.p2align 4,,10
	.p2align 3
.L1219:
	leaq	130(%rbp), %rcx
	movzwl	128(%rbp), %eax
	movq	%rcx, %r11
	jmp	.L1208
	.size	track_packet, .-track_packet
	.p2align 6
	.type	track_hook4, @function
track_hook4:
	movq	%rsi, %rdi
	movl	$4, %esi
	jmp	track_packet
	.size	track_hook4, .-track_hook4
	.p2align 6
	.type	track_hook6, @function
track_hook6:
	movq	%rsi, %rdi
	movl	$16, %esi
	jmp	track_packet
	.size	track_hook6, .-track_hook6
	.p2align 6
	.type	log_readpage, @function
log_readpage:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$64, %rsp
	movq	32(%rsi), %rax
	movq	40(%rsi), %r8
	movq	8(%rax), %r12
	movl	48(%rsi), %eax
	movl	120(%r12,%rax,4), %ebp
	testl	%ebp, %ebp
	je	.L1233
	movq	%rsi, %rbx
	movq	%rsp, %rsi
	xorl	%eax, %eax
	movl	$7, %ecx
	movq	%rsi, %rdi
	cmpl	block_flash_disk+44(%rip), %ebp
	rep stosq
	movq	%r8, 24(%rsp)
	movq	$bio_read_done, 16(%rsp)
	movq	$block_flash_disk, 32(%rsp)
	movl	%ebp, 40(%rsp)
	jnb	.L1227
	movq	$block_flash_disk, %rdi
	call	block_submit
	testl	%eax, %eax
	jne	.L1223
	salq	$4, %rbp
	movl	88(%r12), %eax
	leaq	log_summaries(%rbp), %rdx
	cmpl	%eax, log_summaries(%rbp)
	jne	.L1227
	movl	48(%rbx), %edi
	cmpl	%edi, 4(%rdx)
	jne	.L1227
	movabsq	$1099511628211, %rsi
	movq	8(%rdx), %r8
	movq	40(%rbx), %rdx
	leaq	1024(%rdx), %rdi
	.p2align 4,,10
	.p2align 3
.L1230:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L1230
	cmpq	%rax, %r8
	jne	.L1227
	xorl	%eax, %eax
.L1223:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1233:
	movl	$1024, %edx
	xorl	%esi, %esi
	movq	%r8, %rdi
	call	memset
	xorl	%eax, %eax
	jmp	.L1223
	.p2align 4,,10
	.p2align 3
.L1227:
	movl	$-5, %eax
	jmp	.L1223
	.size	log_readpage, .-log_readpage
	.p2align 6
	.type	ram_readpage, @function
ram_readpage:
	movq	32(%rsi), %rax
	movl	48(%rsi), %edx
	movq	40(%rsi), %rdi
	movq	8(%rax), %rax
	movl	120(%rax,%rdx,4), %eax
	testl	%eax, %eax
	je	.L1235
	leal	-1(%rax), %esi
	movl	$1024, %edx
	salq	$10, %rsi
	addq	$ram_storage, %rsi
	call	memcpy
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1235:
	movl	$1024, %edx
	xorl	%esi, %esi
	call	memset
	xorl	%eax, %eax
	ret
	.size	ram_readpage, .-ram_readpage
	.p2align 6
	.globl	memcmp
	.type	memcmp, @function
memcmp:
	cmpq	$7, %rdx
	ja	.L1242
	jmp	.L1238
	.p2align 4,,10
	.p2align 3
.L1239:
	subq	$8, %rdx
	addq	$8, %rdi
	addq	$8, %rsi
	cmpq	$7, %rdx
	jbe	.L1238
.L1242:
	movq	(%rsi), %rax
	cmpq	%rax, (%rdi)
	je	.L1239
.L1238:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.L1240
	jmp	.L1248
	.p2align 4,,10
	.p2align 3
.L1243:
	addq	$1, %rax
	cmpq	%rax, %rdx
	je	.L1249
.L1240:
	movzbl	(%rdi,%rax), %ecx
	movzbl	(%rsi,%rax), %r8d
	cmpb	%r8b, %cl
	je	.L1243
	movzbl	%cl, %eax
	subl	%r8d, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1249:
	xorl	%eax, %eax
	ret
.L1248:
	ret
	.size	memcmp, .-memcmp
	.p2align 6
	.globl	simple_compare
	.type	simple_compare, @function
simple_compare:
	xorl	%eax, %eax
	cmpl	%edx, 56(%rdi)
	je	.L1253
	ret
	.p2align 4,,10
	.p2align 3
.L1253:
	addq	$64, %rdi
	movl	%edx, %edx
	call	memcmp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	ret
	.size	simple_compare, .-simple_compare
	.p2align 6
	.type	veil_compare, @function
veil_compare:
	xorl	%eax, %eax
	cmpl	%edx, 56(%rdi)
	je	.L1258
.L1254:
	ret
	.p2align 4,,10
	.p2align 3
.L1258:
	movzbl	(%rsi), %ecx
	cmpb	%cl, 64(%rdi)
	jne	.L1254
	addq	$64, %rdi
	movl	%edx, %edx
	call	memcmp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	ret
	.size	veil_compare, .-veil_compare
	.p2align 6
	.type	ram_find, @function
ram_find:
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movl	%edx, %ebx
	testl	%edx, %edx
	je	.L1265
	leal	-1(%rdx), %eax
	movq	%rbp, %rdx
	leaq	1(%rsi,%rax), %rsi
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1261:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1261
	movl	%eax, %r11d
	shrl	$15, %r11d
	xorl	%eax, %r11d
.L1260:
	movl	88(%rdi), %eax
	leaq	(%rax,%rax,2), %r10
	salq	$3, %r10
	movq	ram_nodes+8(%r10), %r9
	addq	$ram_nodes+8, %r10
	cmpq	%r9, %r10
	je	.L1266
	movl	%ebx, %r12d
	jmp	.L1264
	.p2align 4,,10
	.p2align 3
.L1263:
	movq	(%r9), %r9
	cmpq	%r10, %r9
	je	.L1266
.L1264:
	cmpl	%r11d, 20(%r9)
	jne	.L1263
	cmpl	%ebx, 24(%r9)
	jne	.L1263
	leaq	28(%r9), %rdi
	movq	%r12, %rdx
	movq	%rbp, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L1263
	popq	%rbx
	movq	%r9, %rax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1266:
	xorl	%r9d, %r9d
	popq	%rbx
	popq	%rbp
	movq	%r9, %rax
	popq	%r12
	ret
.L1265:
	movl	$-2128764932, %r11d
	jmp	.L1260
	.size	ram_find, .-ram_find
	.p2align 6
	.type	ram_lookup, @function
ram_lookup:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movl	%ecx, %edx
	call	ram_find
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.L1273
	movl	16(%rax), %edx
.L1273:
	movl	%edx, %eax
	ret
	.size	ram_lookup, .-ram_lookup
	.p2align 6
	.type	ram_rename, @function
ram_rename:
	pushq	%r13
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%r8, %r13
	pushq	%r12
	addq	$64, %rsi
	movl	%r9d, %r12d
	pushq	%rbp
	movq	%rcx, %rbp
	pushq	%rbx
	movl	56(%rdx), %edx
	call	ram_find
	testq	%rax, %rax
	je	.L1281
	movq	8(%rax), %rdx
	movq	%rax, %rbx
	movq	(%rax), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	leal	-1(%r12), %eax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testl	%r12d, %r12d
	je	.L1282
	leaq	1(%r13,%rax), %rsi
	movq	%r13, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1280:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1280
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1279:
	movl	%eax, 20(%rbx)
	movl	%r12d, %edx
	leaq	28(%rbx), %rdi
	movq	%r13, %rsi
	movl	%r12d, 24(%rbx)
	call	memcpy
	movl	88(%rbp), %eax
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	movq	ram_nodes+16(%rax), %rdx
	leaq	ram_nodes(%rax), %rcx
	addq	$ram_nodes+8, %rax
	movq	%rax, (%rbx)
	xorl	%eax, %eax
	movq	%rdx, 8(%rbx)
	movq	%rbx, 16(%rcx)
	movq	%rbx, (%rdx)
.L1277:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1282:
	movl	$-2128764932, %eax
	jmp	.L1279
.L1281:
	movl	$-2, %eax
	jmp	.L1277
	.size	ram_rename, .-ram_rename
	.p2align 6
	.type	ram_unlink, @function
ram_unlink:
	pushq	%rbp
	movq	%rdx, %rbp
	movq	%rsi, %rdi
	pushq	%rbx
	leaq	64(%rbp), %rsi
	subq	$8, %rsp
	movl	56(%rdx), %edx
	call	ram_find
	testq	%rax, %rax
	je	.L1287
	movq	8(%rax), %rdx
	movq	%rax, %rbx
	movq	(%rax), %rax
	movq	$ram_entry_pool, %rdi
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	call	spin_lock
	movq	ram_entry_pool+8(%rip), %rax
	movq	$ram_entry_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, ram_entry_pool+16(%rip)
	movq	%rbx, ram_entry_pool+8(%rip)
	call	spin_unlock
	movq	24(%rbp), %rax
	movl	$0, 96(%rax)
	xorl	%eax, %eax
.L1285:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.L1287:
	movl	$-2, %eax
	jmp	.L1285
	.size	ram_unlink, .-ram_unlink
	.p2align 6
	.type	store_find.isra.0, @function
store_find.isra.0:
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movl	%edx, %ebx
	testl	%edx, %edx
	je	.L1295
	leal	-1(%rdx), %eax
	movq	%rbp, %rdx
	leaq	1(%rsi,%rax), %rsi
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1291:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1291
	movl	%eax, %r11d
	shrl	$15, %r11d
	xorl	%eax, %r11d
	movl	%r11d, %eax
	andl	$127, %eax
	movq	%rax, %r10
	salq	$4, %r10
.L1290:
	salq	$4, %rax
	addq	%rdi, %r10
	movq	(%rdi,%rax), %r9
	cmpq	%r9, %r10
	je	.L1296
	movl	%ebx, %r12d
	jmp	.L1294
	.p2align 4,,10
	.p2align 3
.L1293:
	movq	(%r9), %r9
	cmpq	%r9, %r10
	je	.L1296
.L1294:
	cmpl	%r11d, 24(%r9)
	jne	.L1293
	cmpl	%ebx, 28(%r9)
	jne	.L1293
	leaq	32(%r9), %rdi
	movq	%r12, %rdx
	movq	%rbp, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L1293
	popq	%rbx
	movq	%r9, %rax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1296:
	xorl	%r9d, %r9d
	popq	%rbx
	popq	%rbp
	movq	%r9, %rax
	popq	%r12
	ret
.L1295:
	movl	$1984, %r10d
	movl	$-2128764932, %r11d
	movl	$124, %eax
	jmp	.L1290
	.size	store_find.isra.0, .-store_find.isra.0
	.p2align 6
	.type	command_size, @function
command_size:
	pushq	%rbx
	movq	%rsi, %rbx
	movl	172336(%rdi), %edx
	movq	172328(%rdi), %rsi
	call	store_find.isra.0
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.L1304
	movq	%rax, %rdi
	movq	16(%rax), %rax
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movslq	%eax, %rdx
.L1304:
	movq	%rbx, %rdi
	movl	$58, %esi
	popq	%rbx
	jmp	reply_number_line
	.size	command_size, .-command_size
	.p2align 6
	.type	command_exists, @function
command_exists:
	pushq	%rbx
	movq	%rsi, %rbx
	movl	172336(%rdi), %edx
	movq	172328(%rdi), %rsi
	call	store_find.isra.0
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movl	$58, %esi
	testq	%rax, %rax
	popq	%rbx
	setne	%dl
	jmp	reply_number_line
	.size	command_exists, .-command_exists
	.p2align 6
	.type	command_del, @function
command_del:
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	172336(%rdi), %edx
	movq	172328(%rdi), %rsi
	call	store_find.isra.0
	xorl	%edx, %edx
	movl	$58, %esi
	movq	%r12, %rdi
	testq	%rax, %rax
	movq	%rax, %rbx
	setne	%dl
	call	reply_number_line
	testq	%rbx, %rbx
	je	.L1311
	movq	16(%rbx), %rax
	movq	%rbx, %rdi
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	leaq	2048(%rbp), %rdx
	movq	%rbx, 8(%rbx)
	movq	2056(%rbp), %rax
	movq	%rdx, (%rbx)
	movq	%rax, 8(%rbx)
	movq	%rbx, 2056(%rbp)
	movq	%rbx, (%rax)
	subl	$1, 172304(%rbp)
.L1311:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	command_del, .-command_del
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"$-1\r\n"
.LC1:
	.string	"-ERR unreadable\r\n"
	.text
	.p2align 6
	.type	command_get, @function
command_get:
	pushq	%rbx
	movq	%rsi, %rbx
	movl	172336(%rdi), %edx
	movq	172328(%rdi), %rsi
	call	store_find.isra.0
	testq	%rax, %rax
	je	.L1332
	movq	%rax, %rdi
	movq	16(%rax), %rax
	movq	%rbx, %rsi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	js	.L1333
.L1317:
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L1333:
	movl	$45, %ecx
	movq	$.LC1, %rdx
	jmp	.L1322
	.p2align 4,,10
	.p2align 3
.L1323:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1317
.L1322:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1323
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L1332:
	movl	$36, %ecx
	movq	$.LC0, %rdx
	jmp	.L1318
	.p2align 4,,10
	.p2align 3
.L1320:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1317
.L1318:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1320
	popq	%rbx
	ret
	.size	command_get, .-command_get
	.p2align 6
	.type	store_need, @function
store_need:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	movl	%ecx, %r13d
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movl	%edx, %ebp
	pushq	%rbx
	subq	$8, %rsp
	movl	8(%rsi), %r14d
	movq	(%rsi), %r15
	movl	%r14d, %edx
	movq	%r15, %rsi
	call	store_find.isra.0
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L1346
	leaq	0(%rbp,%rbp,2), %rbp
	movq	16(%rax), %rax
	salq	$4, %rbp
	addq	$store_types, %rbp
	cmpq	%rbp, %rax
	je	.L1334
	testl	%r13d, %r13d
	je	.L1341
	movq	40(%rax), %rax
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	movq	%rbp, 16(%rbx)
	movq	8(%rbp), %rax
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1334:
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L1346:
	movq	2048(%r12), %r13
	cmpl	$24, %r14d
	ja	.L1334
	leaq	2048(%r12), %rax
	cmpq	%rax, %r13
	je	.L1334
	movq	0(%r13), %rax
	movq	8(%r13), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	leal	-1(%r14), %eax
	movq	%r13, 0(%r13)
	movq	%r13, 8(%r13)
	testl	%r14d, %r14d
	je	.L1342
	leaq	1(%r15,%rax), %rsi
	movq	%r15, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1340:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1340
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1339:
	movl	%r14d, %edx
	salq	$32, %r14
	leaq	32(%r13), %rdi
	movq	%r15, %rsi
	orq	%r14, %rax
	movq	%r13, %rbx
	movq	%rax, 24(%r13)
	call	memcpy
	movl	24(%r13), %eax
	movq	%r13, %rdi
	andl	$127, %eax
	salq	$4, %rax
	addq	%r12, %rax
	movq	(%rax), %rdx
	movq	%rax, 8(%r13)
	movq	%rdx, 0(%r13)
	movq	%r13, 8(%rdx)
	movq	%r13, (%rax)
	leaq	0(%rbp,%rbp,2), %rax
	salq	$4, %rax
	addq	$store_types, %rax
	movq	%rax, 16(%r13)
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	addl	$1, 172304(%r12)
	jmp	.L1334
	.p2align 4,,10
	.p2align 3
.L1341:
	xorl	%ebx, %ebx
	jmp	.L1334
	.p2align 4,,10
	.p2align 3
.L1342:
	movl	$2166202364, %eax
	jmp	.L1339
	.size	store_need, .-store_need
	.section	.rodata.str1.1
.LC2:
	.string	"-ERR no room\r\n"
.LC3:
	.string	"+OK\r\n"
	.text
	.p2align 6
	.type	command_set, @function
command_set:
	pushq	%rbp
	movl	$1, %ecx
	movl	$1, %edx
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	leaq	172328(%rdi), %rsi
	subq	$8, %rsp
	call	store_need
	testq	%rax, %rax
	je	.L1356
	movl	172352(%rbp), %edx
	cmpl	$1000, %edx
	jbe	.L1363
.L1356:
	movl	$45, %ecx
	movq	$.LC2, %rdx
	jmp	.L1350
	.p2align 4,,10
	.p2align 3
.L1351:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1347
.L1350:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1351
.L1347:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1363:
	movl	%edx, 56(%rax)
	movq	172344(%rbp), %rsi
	leaq	60(%rax), %rdi
	call	memcpy
	movl	$43, %ecx
	movq	$.LC3, %rdx
	jmp	.L1353
	.p2align 4,,10
	.p2align 3
.L1354:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1347
.L1353:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1354
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	command_set, .-command_set
	.p2align 6
	.type	command_lpush, @function
command_lpush:
	pushq	%r12
	xorl	%ecx, %ecx
	movl	$4, %edx
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	leaq	172328(%rdi), %rsi
	call	store_need
	testq	%rax, %rax
	je	.L1373
	movl	172352(%r12), %edx
	cmpl	$40, %edx
	ja	.L1373
	movq	%rax, %rbp
	movl	56(%rax), %eax
	movl	60(%rbp), %ecx
	addl	$7, %eax
	andl	$7, %eax
	movl	%eax, 56(%rbp)
	cmpl	$7, %ecx
	ja	.L1371
	addl	$1, %ecx
	movl	%ecx, 60(%rbp)
.L1371:
	movb	%dl, 64(%rbp,%rax)
	movq	172344(%r12), %rsi
	leaq	(%rax,%rax,4), %rax
	leaq	72(%rbp,%rax,8), %rdi
	call	memcpy
	movl	60(%rbp), %edx
	movq	%rbx, %rdi
	movl	$58, %esi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	reply_number_line
	.p2align 4,,10
	.p2align 3
.L1373:
	movl	$45, %ecx
	movq	$.LC2, %rdx
	jmp	.L1367
	.p2align 4,,10
	.p2align 3
.L1369:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1364
.L1367:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1369
.L1364:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	command_lpush, .-command_lpush
	.section	.rodata.str1.1
.LC4:
	.string	"-ERR not an integer\r\n"
	.text
	.p2align 6
	.type	command_incrby, @function
command_incrby:
	pushq	%rbp
	xorl	%ecx, %ecx
	movl	$2, %edx
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	leaq	172328(%rdi), %rsi
	subq	$8, %rsp
	call	store_need
	testq	%rax, %rax
	je	.L1393
	movl	172352(%rbp), %edi
	movq	172344(%rbp), %rsi
	xorl	%edx, %edx
	movq	%rdi, %rcx
	addq	%rsi, %rdi
	testl	%ecx, %ecx
	jne	.L1385
	jmp	.L1384
	.p2align 4,,10
	.p2align 3
.L1386:
	leaq	(%rdx,%rdx,4), %rdx
	movsbq	%cl, %rcx
	addq	$1, %rsi
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%rsi, %rdi
	je	.L1384
.L1385:
	movzbl	(%rsi), %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.L1386
.L1384:
	addq	56(%rax), %rdx
	movq	%rbx, %rdi
	movl	$58, %esi
	movq	%rdx, 56(%rax)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	reply_number_line
	.p2align 4,,10
	.p2align 3
.L1393:
	movl	$45, %ecx
	movq	$.LC4, %rdx
	jmp	.L1378
	.p2align 4,,10
	.p2align 3
.L1381:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1377
.L1378:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1381
.L1377:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	command_incrby, .-command_incrby
	.p2align 6
	.type	command_append, @function
command_append:
	pushq	%r12
	xorl	%ecx, %ecx
	movl	$1, %edx
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	leaq	172328(%rdi), %rsi
	call	store_need
	testq	%rax, %rax
	je	.L1402
	movl	172352(%rbp), %edx
	movq	%rax, %r12
	movl	56(%rax), %eax
	leal	(%rax,%rdx), %ecx
	cmpl	$1000, %ecx
	jbe	.L1406
.L1402:
	movl	$45, %ecx
	movq	$.LC2, %rdx
	jmp	.L1397
	.p2align 4,,10
	.p2align 3
.L1399:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1394
.L1397:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1399
.L1394:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1406:
	movq	172344(%rbp), %rsi
	leaq	60(%r12,%rax), %rdi
	call	memcpy
	movl	172352(%rbp), %edx
	addl	56(%r12), %edx
	movq	%rbx, %rdi
	movl	%edx, 56(%r12)
	movl	$58, %esi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	reply_number_line
	.size	command_append, .-command_append
	.p2align 6
	.type	hash_field.isra.0, @function
hash_field.isra.0:
	pushq	%rbx
	subq	$16, %rsp
	movq	$0, 8(%rsp)
	cmpl	$8, %edx
	ja	.L1411
	movq	%rdi, %rbx
	movl	%edx, %edx
	leaq	8(%rsp), %rdi
	call	memcpy
	movl	56(%rbx), %r11d
	testl	%r11d, %r11d
	je	.L1412
	addq	$60, %rbx
	xorl	%r10d, %r10d
	jmp	.L1410
	.p2align 4,,10
	.p2align 3
.L1409:
	addl	$1, %r10d
	addq	$8, %rbx
	cmpl	%r10d, %r11d
	je	.L1412
.L1410:
	movl	$8, %edx
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L1409
	addq	$16, %rsp
	movl	%r10d, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L1412:
	movl	$-2, %eax
.L1407:
	addq	$16, %rsp
	popq	%rbx
	ret
.L1411:
	movl	$-22, %eax
	jmp	.L1407
	.size	hash_field.isra.0, .-hash_field.isra.0
	.p2align 6
	.type	command_hset, @function
command_hset:
	pushq	%r13
	xorl	%ecx, %ecx
	movl	$3, %edx
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	leaq	172328(%rdi), %rsi
	subq	$8, %rsp
	call	store_need
	testq	%rax, %rax
	je	.L1429
	cmpl	$40, 172368(%rbp)
	ja	.L1429
	movl	172352(%rbp), %edx
	cmpl	$8, %edx
	jbe	.L1438
.L1429:
	movl	$45, %ecx
	movq	$.LC2, %rdx
	jmp	.L1418
	.p2align 4,,10
	.p2align 3
.L1420:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1415
.L1418:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1420
.L1415:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1438:
	movq	172344(%rbp), %rsi
	movq	%rax, %rdi
	movq	%rax, %r12
	call	hash_field.isra.0
	movslq	%eax, %r13
	testl	%r13d, %r13d
	jns	.L1422
	cmpl	$8, 56(%r12)
	je	.L1439
	movq	%rbx, %rdi
	movl	$1, %edx
	movl	$58, %esi
	call	reply_number_line
	movslq	56(%r12), %rbx
	movl	$8, %edx
	xorl	%esi, %esi
	leal	1(%rbx), %eax
	leaq	60(%r12,%rbx,8), %r9
	movq	%rbx, %r13
	movl	%eax, 56(%r12)
	movq	%r9, %rdi
	call	memset
	movl	172352(%rbp), %edx
	movq	172344(%rbp), %rsi
	movq	%r9, %rdi
	call	memcpy
.L1426:
	movl	172368(%rbp), %edx
	movq	172360(%rbp), %rsi
	leaq	(%rbx,%rbx,4), %rax
	leaq	132(%r12,%rax,8), %rdi
	movb	%dl, 124(%r12,%r13)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	memcpy
	.p2align 4,,10
	.p2align 3
.L1422:
	movq	%rbx, %rdi
	xorl	%edx, %edx
	movl	$58, %esi
	movq	%r13, %rbx
	call	reply_number_line
	jmp	.L1426
.L1439:
	movl	$45, %ecx
	movq	$.LC2, %rdx
	jmp	.L1423
	.p2align 4,,10
	.p2align 3
.L1425:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L1415
.L1423:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L1425
	jmp	.L1415
	.size	command_hset, .-command_hset
	.p2align 6
	.type	sock_find_in, @function
sock_find_in:
	pushq	%r15
	movq	%rdx, %r15
	pushq	%r14
	movl	%esi, %r14d
	pushq	%r13
	movl	%r8d, %r13d
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rcx, 8(%rsp)
	testl	%r8d, %r8d
	jne	.L1451
	movzwl	2(%rcx), %ecx
.L1441:
	movq	(%r12), %rax
	movq	%r14, %rdx
	movq	$sock_lock, %rdi
	salq	$32, %rdx
	movl	(%rax), %eax
	salq	$40, %rax
	orq	%rdx, %rax
	movzwl	2(%r15), %edx
	sall	$16, %edx
	orq	%rdx, %rax
	movabsq	$-7046029254386353131, %rdx
	orq	%rcx, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rbx
	shrq	$31, %rbx
	xorq	%rax, %rbx
	call	spin_lock
	movl	%ebx, %ebp
	andl	$127, %ebx
	salq	$4, %rbx
	leaq	sock_buckets(%rbx), %r9
	movq	sock_buckets(%rbx), %rbx
	cmpq	%rbx, %r9
	jne	.L1444
	jmp	.L1446
	.p2align 4,,10
	.p2align 3
.L1443:
	movq	(%rbx), %rbx
	cmpq	%rbx, %r9
	je	.L1446
.L1444:
	cmpl	%ebp, 216(%rbx)
	jne	.L1443
	cmpq	%r12, 112(%rbx)
	jne	.L1443
	movzbl	210(%rbx), %eax
	cmpl	%r14d, %eax
	jne	.L1443
	movzwl	2(%r15), %eax
	cmpw	%ax, 170(%rbx)
	jne	.L1443
	movzwl	(%r15), %eax
	cmpw	%ax, 208(%rbx)
	jne	.L1443
	cmpl	%r13d, 224(%rbx)
	jne	.L1443
	testl	%r13d, %r13d
	jne	.L1442
	movq	8(%rsp), %rax
	movzwl	2(%rax), %eax
	cmpw	%ax, 190(%rbx)
	jne	.L1443
	movq	8(%rsp), %rax
	leaq	192(%rbx), %rdi
	movl	$16, %edx
	leaq	4(%rax), %rsi
	call	memcmp
	testl	%eax, %eax
	je	.L1442
	jmp	.L1443
	.p2align 4,,10
	.p2align 3
.L1446:
	xorl	%ebx, %ebx
.L1442:
	movq	$sock_lock, %rdi
	call	spin_unlock
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L1451:
	xorl	%ecx, %ecx
	jmp	.L1441
	.size	sock_find_in, .-sock_find_in
	.p2align 6
	.globl	string_length
	.type	string_length, @function
string_length:
	xorl	%eax, %eax
	cmpb	$0, (%rdi)
	je	.L1456
	.p2align 4,,10
	.p2align 3
.L1455:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L1455
	ret
	.p2align 4,,10
	.p2align 3
.L1456:
	ret
	.size	string_length, .-string_length
	.p2align 6
	.globl	format_decimal
	.type	format_decimal, @function
format_decimal:
	subq	$32, %rsp
	movq	%rsi, %rcx
	movq	%rdi, %r8
	movl	$1, %esi
	movabsq	$-3689348814741910323, %r10
	leaq	12(%rsp), %r9
	.p2align 4,,10
	.p2align 3
.L1459:
	movq	%rcx, %rax
	mulq	%r10
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	subq	%rdi, %rax
	movq	%rsi, %rdi
	addl	$48, %eax
	movb	%al, 11(%rsp,%rsi)
	movq	%rcx, %rax
	addq	$1, %rsi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L1459
	leal	-1(%rdi), %eax
	movl	%edi, %esi
	movq	%r8, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L1460:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L1460
	movl	%esi, %eax
	addq	$32, %rsp
	ret
	.size	format_decimal, .-format_decimal
	.p2align 6
	.globl	parse_decimal
	.type	parse_decimal, @function
parse_decimal:
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	testl	%esi, %esi
	jne	.L1466
	jmp	.L1465
	.p2align 4,,10
	.p2align 3
.L1467:
	leaq	(%rcx,%rcx,4), %rcx
	movsbq	%al, %rax
	addl	$1, %r8d
	addq	$1, %rdi
	leaq	(%rax,%rcx,2), %rcx
	cmpl	%r8d, %esi
	je	.L1465
.L1466:
	movzbl	(%rdi), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L1467
.L1465:
	movl	%r8d, (%rdx)
	movq	%rcx, %rax
	ret
	.size	parse_decimal, .-parse_decimal
	.p2align 6
	.globl	mix64
	.type	mix64, @function
mix64:
	movabsq	$-7046029254386353131, %rax
	addq	%rdi, %rax
	movq	%rax, %rdi
	shrq	$30, %rdi
	xorq	%rax, %rdi
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdi
	movabsq	$-7723592293110705685, %rax
	movq	%rdi, %rdx
	shrq	$27, %rdx
	xorq	%rdi, %rdx
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	ret
	.size	mix64, .-mix64
	.p2align 6
	.globl	hash_bytes
	.type	hash_bytes, @function
hash_bytes:
	movq	%rdi, %rax
	cmpl	$7, %edx
	jbe	.L1476
	movabsq	$1099511628211, %r8
	leal	-8(%rdx), %ecx
	shrl	$3, %ecx
	addl	$1, %ecx
	leaq	(%rsi,%rcx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L1473:
	xorq	(%rsi), %rax
	addq	$8, %rsi
	imulq	%r8, %rax
	movq	%rax, %rdi
	shrq	$29, %rdi
	xorq	%rdi, %rax
	cmpq	%rcx, %rsi
	jne	.L1473
	andl	$7, %edx
.L1472:
	testl	%edx, %edx
	je	.L1471
	movabsq	$1099511628211, %rdi
	movl	%edx, %edx
	addq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L1475:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%rdi, %rax
	cmpq	%rcx, %rdx
	jne	.L1475
.L1471:
	ret
	.p2align 4,,10
	.p2align 3
.L1476:
	movq	%rsi, %rcx
	jmp	.L1472
	.size	hash_bytes, .-hash_bytes
	.p2align 6
	.globl	hash_name
	.type	hash_name, @function
hash_name:
	leal	-1(%rsi), %eax
	testl	%esi, %esi
	je	.L1483
	leaq	1(%rdi,%rax), %rcx
	movl	$-2128831035, %edx
	.p2align 4,,10
	.p2align 3
.L1482:
	movzbl	(%rdi), %eax
	addq	$1, %rdi
	xorl	%eax, %edx
	imull	$16777619, %edx, %edx
	cmpq	%rcx, %rdi
	jne	.L1482
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1483:
	movl	$-2128764932, %eax
	ret
	.size	hash_name, .-hash_name
	.p2align 6
	.globl	crc32_block
	.type	crc32_block, @function
crc32_block:
	movq	%rsi, %rcx
	movl	%edi, %esi
	leal	-1(%rdx), %eax
	notl	%esi
	testl	%edx, %edx
	je	.L1488
	leaq	1(%rcx,%rax), %rdi
	.p2align 4,,10
	.p2align 3
.L1487:
	movzbl	(%rcx), %eax
	addq	$1, %rcx
	xorl	%esi, %eax
	movl	%eax, %edx
	andl	$15, %eax
	shrl	$4, %edx
	xorl	nibble.6(,%rax,4), %edx
	movl	%edx, %esi
	andl	$15, %edx
	shrl	$4, %esi
	xorl	nibble.6(,%rdx,4), %esi
	cmpq	%rdi, %rcx
	jne	.L1487
	movl	%esi, %eax
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L1488:
	movl	%edi, %eax
	ret
	.size	crc32_block, .-crc32_block
	.p2align 6
	.globl	checksum_partial
	.type	checksum_partial, @function
checksum_partial:
	movl	%edx, %edx
	cmpl	$3, %esi
	jbe	.L1495
	leal	-4(%rsi), %eax
	shrl	$2, %eax
	addl	$1, %eax
	leaq	(%rdi,%rax,4), %rcx
	.p2align 4,,10
	.p2align 3
.L1492:
	movl	(%rdi), %eax
	addq	$4, %rdi
	addq	%rax, %rdx
	cmpq	%rcx, %rdi
	jne	.L1492
	andl	$3, %esi
.L1491:
	cmpl	$1, %esi
	jbe	.L1493
	movzwl	(%rcx), %eax
	subl	$2, %esi
	addq	$2, %rcx
	addq	%rax, %rdx
.L1493:
	testl	%esi, %esi
	je	.L1494
	movzbl	(%rcx), %eax
	addq	%rax, %rdx
.L1494:
	movl	%edx, %eax
	shrq	$32, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1495:
	movq	%rdi, %rcx
	jmp	.L1491
	.size	checksum_partial, .-checksum_partial
	.p2align 6
	.type	tcp_deliver, @function
tcp_deliver:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	80(%rdi), %r8d
	movq	16(%rdi), %rbx
	movq	24(%rdi), %r10
	cmpl	$19, %r8d
	jbe	.L1501
	movl	224(%r10), %eax
	movq	56(%rdi), %r9
	testl	%eax, %eax
	jne	.L1502
	movl	%esi, %edx
	movq	%r9, %rdi
	movl	%r8d, %esi
	call	checksum_partial
	movl	%eax, %edx
	movzwl	%ax, %eax
	shrl	$16, %edx
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	notl	%edx
	cmpw	%ax, %dx
	jne	.L1501
.L1502:
	movq	72(%rbp), %rdx
	addq	$20, %r9
	subl	$20, %r8d
	leaq	106(%rbp), %r14
	leaq	126(%rbp), %r13
	movq	%r14, %rcx
	movl	$6, %esi
	movq	%rbx, %rdi
	movl	4(%rdx), %eax
	bswap	%eax
	movl	%eax, 92(%rbp)
	movzbl	13(%rdx), %eax
	movq	%r13, %rdx
	movl	%r8d, 80(%rbp)
	xorl	%r8d, %r8d
	movb	%al, 105(%rbp)
	movq	%r9, 56(%rbp)
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L1517
.L1503:
	movq	(%rbx), %r13
	movq	security_heads+144(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L1506
	jmp	.L1504
	.p2align 4,,10
	.p2align 3
.L1518:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1504
.L1506:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1518
.L1505:
	movq	24(%rbp), %r10
.L1501:
	movq	48(%rbp), %rax
	addl	$1, 244(%r10)
	testq	%rax, %rax
	je	.L1507
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1507:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	movq	%rbp, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	popq	%rbx
	movl	$-22, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1504:
	movq	80(%r12), %rax
	popq	%rbx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	popq	%rbp
	popq	%r12
	movq	40(%rax), %rax
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L1517:
	movl	$1, %r8d
	movq	%r14, %rcx
	movq	%r13, %rdx
	movq	%rbx, %rdi
	movl	$6, %esi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L1503
	jmp	.L1505
	.size	tcp_deliver, .-tcp_deliver
	.p2align 6
	.type	tcp_handler4, @function
tcp_handler4:
	movl	110(%rdi), %ecx
	movl	130(%rdi), %edx
	movzwl	80(%rdi), %eax
	addq	%rcx, %rdx
	movl	%edx, %ecx
	shrq	$32, %rdx
	addq	%rcx, %rdx
	rolw	$8, %ax
	movq	%rdx, %rcx
	sall	$16, %eax
	shrq	$32, %rcx
	orl	$1536, %eax
	addl	%ecx, %edx
	movl	%edx, %edx
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	leal	(%rax,%rdx), %esi
	jmp	tcp_deliver
	.size	tcp_handler4, .-tcp_handler4
	.p2align 6
	.type	udp_deliver, @function
udp_deliver:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	80(%rdi), %r8d
	movq	24(%rdi), %r10
	cmpl	$7, %r8d
	jbe	.L1521
	movq	72(%rdi), %rax
	movzwl	4(%rax), %eax
	rolw	$8, %ax
	movzwl	%ax, %eax
	cmpl	%eax, %r8d
	jb	.L1521
	movl	224(%r10), %eax
	movq	56(%rdi), %r9
	testl	%eax, %eax
	jne	.L1522
	movl	%esi, %edx
	movq	%r9, %rdi
	movl	%r8d, %esi
	call	checksum_partial
	movzwl	%ax, %edx
	shrl	$16, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	notl	%edx
	cmpw	%ax, %dx
	jne	.L1521
.L1522:
	addq	$8, %r9
	subl	$8, %r8d
	movq	16(%rbp), %rbx
	leaq	106(%rbp), %r14
	movl	%r8d, 80(%rbp)
	leaq	126(%rbp), %r13
	xorl	%r8d, %r8d
	movq	%r14, %rcx
	movq	%r9, 56(%rbp)
	movq	%r13, %rdx
	movl	$17, %esi
	movq	%rbx, %rdi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L1537
.L1523:
	movq	16(%rbp), %rax
	movq	security_heads+144(%rip), %rbx
	movq	(%rax), %r13
	testq	%rbx, %rbx
	jne	.L1526
	jmp	.L1524
	.p2align 4,,10
	.p2align 3
.L1538:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1524
.L1526:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1538
.L1525:
	movq	24(%rbp), %r10
.L1521:
	movq	48(%rbp), %rax
	addl	$1, 244(%r10)
	testq	%rax, %rax
	je	.L1527
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1527:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	movq	%rbp, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	popq	%rbx
	movl	$-22, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1524:
	movq	80(%r12), %rax
	popq	%rbx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	popq	%rbp
	popq	%r12
	movq	40(%rax), %rax
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L1537:
	movl	$1, %r8d
	movq	%r14, %rcx
	movq	%r13, %rdx
	movq	%rbx, %rdi
	movl	$17, %esi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L1523
	jmp	.L1525
	.size	udp_deliver, .-udp_deliver
	.p2align 6
	.type	udp_handler4, @function
udp_handler4:
	movl	110(%rdi), %ecx
	movl	130(%rdi), %edx
	movzwl	80(%rdi), %eax
	addq	%rcx, %rdx
	movl	%edx, %ecx
	shrq	$32, %rdx
	addq	%rcx, %rdx
	rolw	$8, %ax
	movq	%rdx, %rcx
	sall	$16, %eax
	shrq	$32, %rcx
	orl	$4352, %eax
	addl	%ecx, %edx
	movl	%edx, %edx
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	leal	(%rax,%rdx), %esi
	jmp	udp_deliver
	.size	udp_handler4, .-udp_handler4
	.p2align 6
	.type	udp_send_check4, @function
udp_send_check4:
	movl	192(%rdi), %edx
	movl	172(%rdi), %edi
	movq	%rsi, %rcx
	movzwl	80(%rsi), %eax
	movq	72(%rcx), %r8
	addq	%rdi, %rdx
	movl	80(%rsi), %esi
	movl	%edx, %edi
	shrq	$32, %rdx
	addq	%rdi, %rdx
	rolw	$8, %ax
	movq	%rdx, %rdi
	sall	$16, %eax
	shrq	$32, %rdi
	orl	$4352, %eax
	addl	%edi, %edx
	movq	%r8, %rdi
	movl	%edx, %edx
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%eax, %edx
	call	checksum_partial
	movzwl	%ax, %edx
	shrl	$16, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	addl	%edx, %eax
	movl	$-1, %edx
	xorw	$-1, %ax
	cmove	%edx, %eax
	movw	%ax, 6(%r8)
	ret
	.size	udp_send_check4, .-udp_send_check4
	.p2align 6
	.type	tcp_send_check4, @function
tcp_send_check4:
	movl	192(%rdi), %edx
	movl	172(%rdi), %edi
	movq	%rsi, %rcx
	movzwl	80(%rsi), %eax
	movq	72(%rcx), %r8
	addq	%rdi, %rdx
	movl	80(%rsi), %esi
	movl	%edx, %edi
	shrq	$32, %rdx
	addq	%rdi, %rdx
	rolw	$8, %ax
	movq	%rdx, %rdi
	sall	$16, %eax
	shrq	$32, %rdi
	orl	$1536, %eax
	addl	%edi, %edx
	movq	%r8, %rdi
	movl	%edx, %edx
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%eax, %edx
	call	checksum_partial
	movzwl	%ax, %edx
	shrl	$16, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	addl	%edx, %eax
	notl	%eax
	movw	%ax, 16(%r8)
	ret
	.size	tcp_send_check4, .-tcp_send_check4
	.p2align 6
	.globl	checksum_fold
	.type	checksum_fold, @function
checksum_fold:
	movzwl	%di, %eax
	shrl	$16, %edi
	addl	%edi, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	addl	%edx, %eax
	notl	%eax
	ret
	.size	checksum_fold, .-checksum_fold
	.p2align 6
	.globl	pool_init
	.type	pool_init, @function
pool_init:
	movl	%ecx, 4(%rdi)
	movl	%ecx, %ecx
	movq	%rdi, %r9
	movq	%r8, 24(%rdi)
	movq	$0, 8(%rdi)
	movl	$0, 16(%rdi)
	cmpq	%rcx, %rdx
	jb	.L1544
	movl	$1, %eax
	xorl	%edi, %edi
	jmp	.L1546
	.p2align 4,,10
	.p2align 3
.L1547:
	movq	%r8, %rsi
.L1546:
	subq	%rcx, %rdx
	movq	%rdi, (%rsi)
	movl	%eax, %r10d
	leaq	(%rsi,%rcx), %r8
	addl	$1, %eax
	movq	%rsi, %rdi
	cmpq	%rcx, %rdx
	jnb	.L1547
	movq	%rsi, 8(%r9)
	movl	%r10d, 16(%r9)
.L1544:
	ret
	.size	pool_init, .-pool_init
	.p2align 6
	.globl	pool_get
	.type	pool_get, @function
pool_get:
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	call	spin_lock
	movq	8(%rbx), %rbp
	testq	%rbp, %rbp
	je	.L1555
	movq	0(%rbp), %rax
	subl	$1, 16(%rbx)
	movq	%rbx, %rdi
	movq	%rax, 8(%rbx)
	call	spin_unlock
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.L1548
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1548:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1555:
	movq	%rbx, %rdi
	call	spin_unlock
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.size	pool_get, .-pool_get
	.p2align 6
	.type	ram_create, @function
ram_create:
	pushq	%r14
	movl	%r8d, %edi
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movl	%ecx, %ebx
	call	ram_new_node
	movl	%eax, %r13d
	testl	%r13d, %r13d
	jne	.L1568
.L1557:
	xorl	%r13d, %r13d
	popq	%rbx
	popq	%rbp
	movl	%r13d, %eax
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1568:
	movq	$ram_entry_pool, %rdi
	call	pool_get
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L1569
	movl	%r13d, 16(%rax)
	leal	-1(%rbx), %eax
	testl	%ebx, %ebx
	je	.L1562
	leaq	1(%rbp,%rax), %rsi
	movq	%rbp, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1561:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1561
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1560:
	movl	%ebx, 24(%r14)
	movl	%ebx, %edx
	leaq	28(%r14), %rdi
	movq	%rbp, %rsi
	movl	%eax, 20(%r14)
	call	memcpy
	movl	88(%r12), %eax
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	movq	ram_nodes+16(%rax), %rdx
	leaq	ram_nodes(%rax), %rcx
	addq	$ram_nodes+8, %rax
	movq	%rax, (%r14)
	movl	%r13d, %eax
	movq	%rdx, 8(%r14)
	movq	%r14, 16(%rcx)
	movq	%r14, (%rdx)
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L1569:
	leaq	0(%r13,%r13,2), %rax
	movl	$0, ram_nodes+4(,%rax,8)
	jmp	.L1557
	.p2align 4,,10
	.p2align 3
.L1562:
	movl	$-2128764932, %eax
	jmp	.L1560
	.size	ram_create, .-ram_create
	.p2align 6
	.type	ram_alloc_inode, @function
ram_alloc_inode:
	movq	$icache_pool, %rdi
	jmp	pool_get
	.size	ram_alloc_inode, .-ram_alloc_inode
	.p2align 6
	.type	log_alloc_inode, @function
log_alloc_inode:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$icache_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1571
	movq	32(%rbx), %rdx
	movq	%rdx, 64(%rax)
.L1571:
	popq	%rbx
	ret
	.size	log_alloc_inode, .-log_alloc_inode
	.p2align 6
	.type	pack_alloc_inode, @function
pack_alloc_inode:
	movl	44(%rdi), %eax
	testl	%eax, %eax
	je	.L1578
	movq	$icache_pool, %rdi
	jmp	pool_get
	.p2align 4,,10
	.p2align 3
.L1578:
	xorl	%eax, %eax
	ret
	.size	pack_alloc_inode, .-pack_alloc_inode
	.p2align 6
	.type	veil_alloc_inode, @function
veil_alloc_inode:
	cmpq	$0, 32(%rdi)
	je	.L1579
	movq	$icache_pool, %rdi
	jmp	pool_get
	.p2align 4,,10
	.p2align 3
.L1579:
	xorl	%eax, %eax
	ret
	.size	veil_alloc_inode, .-veil_alloc_inode
	.p2align 6
	.type	inet_create, @function
inet_create:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	cmpl	$1, %edx
	je	.L1592
	cmpl	$2, %edx
	jne	.L1587
	movq	$inet_datagram_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1585
	movq	%rbp, 112(%rax)
	movw	%r12w, 208(%rax)
	movq	$udp_protocol, 80(%rax)
	movb	$17, 210(%rax)
	movw	%r12w, 168(%rax)
	movq	$sock_data_ready, 144(%rax)
	movq	$sock_write_space, 152(%rax)
	movq	$sock_state_change, 160(%rax)
	movq	$udp_af4, 88(%rax)
	movq	%rax, 8(%rbx)
	movq	%rbx, 128(%rax)
.L1586:
	xorl	%eax, %eax
.L1581:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1592:
	movq	$inet_stream_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1585
	leaq	304(%rax), %rdx
	movq	%rbp, 112(%rax)
	movq	%rdx, 304(%rax)
	movq	%rdx, 312(%rax)
	leaq	344(%rax), %rdx
	movw	%r12w, 208(%rax)
	movq	$tcp_protocol, 80(%rax)
	movb	$6, 210(%rax)
	movw	%r12w, 168(%rax)
	movq	$sock_data_ready, 144(%rax)
	movq	$sock_write_space, 152(%rax)
	movq	$sock_state_change, 160(%rax)
	movq	$tcp_retransmit, 328(%rax)
	movl	$0, 336(%rax)
	movq	%rdx, 344(%rax)
	movq	%rdx, 352(%rax)
	movq	$tcp_delayed_ack, 368(%rax)
	movl	$0, 376(%rax)
	movq	$additive_control, 96(%rax)
	movq	$tcp_af4, 88(%rax)
	movq	%rax, 8(%rbx)
	movq	%rbx, 128(%rax)
	jmp	.L1586
	.p2align 4,,10
	.p2align 3
.L1585:
	movq	$0, 8(%rbx)
	movl	$-12, %eax
	jmp	.L1581
	.p2align 4,,10
	.p2align 3
.L1587:
	movl	$-22, %eax
	jmp	.L1581
	.size	inet_create, .-inet_create
	.p2align 6
	.type	inet6_create, @function
inet6_create:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	cmpl	$1, %edx
	je	.L1604
	cmpl	$2, %edx
	jne	.L1599
	movq	$inet6_datagram_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1597
	movq	%rbp, 112(%rax)
	movw	%r12w, 208(%rax)
	movq	$udp6_protocol, 80(%rax)
	movb	$17, 210(%rax)
	movw	%r12w, 168(%rax)
	movq	$sock_data_ready, 144(%rax)
	movq	$sock_write_space, 152(%rax)
	movq	$sock_state_change, 160(%rax)
	movq	$udp_af6, 88(%rax)
	movq	%rax, 8(%rbx)
	movq	%rbx, 128(%rax)
.L1598:
	xorl	%eax, %eax
.L1593:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1604:
	movq	$inet6_stream_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1597
	leaq	304(%rax), %rdx
	movq	%rbp, 112(%rax)
	movq	%rdx, 304(%rax)
	movq	%rdx, 312(%rax)
	leaq	344(%rax), %rdx
	movw	%r12w, 208(%rax)
	movq	$tcp6_protocol, 80(%rax)
	movb	$6, 210(%rax)
	movw	%r12w, 168(%rax)
	movq	$sock_data_ready, 144(%rax)
	movq	$sock_write_space, 152(%rax)
	movq	$sock_state_change, 160(%rax)
	movq	$tcp_retransmit, 328(%rax)
	movl	$0, 336(%rax)
	movq	%rdx, 344(%rax)
	movq	%rdx, 352(%rax)
	movq	$tcp_delayed_ack, 368(%rax)
	movl	$0, 376(%rax)
	movq	$additive_control, 96(%rax)
	movq	$tcp_af6, 88(%rax)
	movq	%rax, 8(%rbx)
	movq	%rbx, 128(%rax)
	jmp	.L1598
	.p2align 4,,10
	.p2align 3
.L1597:
	movq	$0, 8(%rbx)
	movl	$-12, %eax
	jmp	.L1593
	.p2align 4,,10
	.p2align 3
.L1599:
	movl	$-22, %eax
	jmp	.L1593
	.size	inet6_create, .-inet6_create
	.p2align 6
	.type	tcp_send_ack, @function
tcp_send_ack:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movl	256(%rdi), %ebp
	movq	112(%rdi), %r12
	jmp	.L1606
	.p2align 4,,10
	.p2align 3
.L1607:
	call	schedule
.L1606:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L1607
	movl	$146, %edx
	xorl	%esi, %esi
	movq	%rax, %rdi
	call	memset
	movq	%r9, (%r9)
	movl	%ebp, %edx
	movq	%rbx, %rdi
	leaq	242(%r9), %rax
	movq	%r9, 8(%r9)
	movl	$16, %ecx
	movq	%r9, %rsi
	movq	%rax, 56(%r9)
	movq	%r12, 16(%r9)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	tcp_transmit
	.size	tcp_send_ack, .-tcp_send_ack
	.p2align 6
	.globl	tcp_delayed_ack
	.type	tcp_delayed_ack, @function
tcp_delayed_ack:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	leaq	-344(%rdi), %rbx
	movl	-88(%rdi), %ebp
	movq	-232(%rdi), %r12
	jmp	.L1610
	.p2align 4,,10
	.p2align 3
.L1611:
	call	schedule
.L1610:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L1611
	movl	$146, %edx
	xorl	%esi, %esi
	movq	%rax, %rdi
	call	memset
	movq	%r9, (%r9)
	movl	%ebp, %edx
	movq	%rbx, %rdi
	leaq	242(%r9), %rax
	movq	%r9, 8(%r9)
	movl	$16, %ecx
	movq	%r9, %rsi
	movq	%rax, 56(%r9)
	movq	%r12, 16(%r9)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	tcp_transmit
	.size	tcp_delayed_ack, .-tcp_delayed_ack
	.p2align 6
	.type	udp_send, @function
udp_send:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movl	%edx, %r12d
	pushq	%rbp
	pushq	%rbx
	cmpl	$3900, %r12d
	ja	.L1619
	cmpw	$0, 190(%rdi)
	movq	%rdi, %rbp
	je	.L1619
	movq	112(%rdi), %r14
	movq	%rsi, %r13
	jmp	.L1615
	.p2align 4,,10
	.p2align 3
.L1616:
	call	schedule
.L1615:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L1616
	xorl	%esi, %esi
	movl	$146, %edx
	movq	%rax, %rdi
	call	memset
	movl	80(%rbx), %eax
	movq	%rbx, (%rbx)
	movq	%r13, %rsi
	leaq	242(%rbx), %rdi
	movq	%rbx, 8(%rbx)
	leal	(%r12,%rax), %edx
	movq	%rdi, 56(%rbx)
	addq	%rax, %rdi
	movl	%edx, 80(%rbx)
	movq	%r12, %rdx
	movq	%r14, 16(%rbx)
	call	memcpy
	movq	56(%rbx), %rax
	addl	$8, 80(%rbx)
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	leaq	-8(%rax), %rdx
	movq	%rdx, 56(%rbx)
	movq	%rdx, 72(%rbx)
	movzwl	170(%rbp), %edx
	movb	%dh, -8(%rax)
	movb	%dl, -7(%rax)
	movzwl	190(%rbp), %edx
	movb	%dh, -6(%rax)
	movb	%dl, -5(%rax)
	movl	80(%rbx), %edx
	movb	%dh, -4(%rax)
	movb	%dl, -3(%rax)
	movzwl	.LC5(%rip), %edx
	movw	%dx, -2(%rax)
	movq	88(%rbp), %rax
	movq	%rbp, 32(%rbx)
	movq	$udp_account_free, 48(%rbx)
	movq	8(%rax), %rax
	addl	$1, 240(%rbp)
	addl	$1, 256(%rbp)
	call	__x86_indirect_thunk_rax
	movq	88(%rbp), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movslq	%eax, %rdx
	testl	%eax, %eax
	movq	%r12, %rax
	cmovne	%rdx, %rax
.L1613:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L1619:
	movq	$-22, %rax
	jmp	.L1613
	.size	udp_send, .-udp_send
	.p2align 6
	.type	udp_sendmsg4, @function
udp_sendmsg4:
	jmp	udp_send
	.size	udp_sendmsg4, .-udp_sendmsg4
	.p2align 6
	.type	udp_sendmsg6, @function
udp_sendmsg6:
	cmpb	$-1, 192(%rdi)
	je	.L1623
	jmp	udp_send
	.p2align 4,,10
	.p2align 3
.L1623:
	movq	$-13, %rax
	ret
	.size	udp_sendmsg6, .-udp_sendmsg6
	.p2align 6
	.globl	pool_put
	.type	pool_put, @function
pool_put:
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	call	spin_lock
	movq	8(%rbx), %rax
	movq	%rbx, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, 16(%rbx)
	movq	%rbp, 8(%rbx)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	spin_unlock
	.size	pool_put, .-pool_put
	.p2align 6
	.globl	timer_base_init
	.type	timer_base_init, @function
timer_base_init:
	movq	$0, (%rdi)
	leaq	8(%rdi), %rax
	leaq	1032(%rdi), %rdx
	.p2align 4,,10
	.p2align 3
.L1627:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L1627
	ret
	.size	timer_base_init, .-timer_base_init
	.p2align 6
	.globl	timer_setup
	.type	timer_setup, @function
timer_setup:
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	movq	%rsi, 24(%rdi)
	movl	$0, 32(%rdi)
	ret
	.size	timer_setup, .-timer_setup
	.p2align 6
	.globl	timer_delete
	.type	timer_delete, @function
timer_delete:
	movl	32(%rdi), %eax
	testl	%eax, %eax
	je	.L1630
	movq	8(%rdi), %rdx
	movq	(%rdi), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	movl	$0, 32(%rdi)
.L1630:
	ret
	.size	timer_delete, .-timer_delete
	.p2align 6
	.globl	timer_modify
	.type	timer_modify, @function
timer_modify:
	movl	32(%rsi), %eax
	testl	%eax, %eax
	je	.L1634
	cmpq	%rdx, 16(%rsi)
	je	.L1632
	movq	8(%rsi), %rcx
	movq	(%rsi), %rax
	movq	%rax, (%rcx)
	movq	%rcx, 8(%rax)
	movq	%rsi, (%rsi)
	movq	%rsi, 8(%rsi)
.L1634:
	movq	(%rdi), %rax
	movl	$1, 32(%rsi)
	cmpq	%rdx, %rax
	leaq	1(%rax), %rcx
	cmovnb	%rcx, %rdx
	movq	%rdx, 16(%rsi)
	andl	$63, %edx
	salq	$4, %rdx
	leaq	(%rdi,%rdx), %rcx
	leaq	8(%rdi,%rdx), %rdx
	movq	16(%rcx), %rax
	movq	%rdx, (%rsi)
	movq	%rax, 8(%rsi)
	movq	%rsi, 16(%rcx)
	movq	%rsi, (%rax)
.L1632:
	ret
	.size	timer_modify, .-timer_modify
	.p2align 6
	.globl	timer_advance
	.type	timer_advance, @function
timer_advance:
	pushq	%rbx
	subq	$16, %rsp
	movq	(%rdi), %rax
	movq	%rsp, %rbx
	leaq	1(%rax), %rcx
	movq	%rbx, (%rsp)
	movq	%rcx, %rax
	movq	%rcx, (%rdi)
	andl	$63, %eax
	movq	%rbx, 8(%rsp)
	salq	$4, %rax
	movq	8(%rdi,%rax), %rdx
	leaq	8(%rdi,%rax), %r8
	cmpq	%rdx, %r8
	je	.L1637
	.p2align 4,,10
	.p2align 3
.L1640:
	movq	%rdx, %rax
	movq	(%rdx), %rdx
	cmpq	16(%rax), %rcx
	jb	.L1639
	movq	8(%rax), %rsi
	movq	%rdx, (%rsi)
	movq	%rsi, 8(%rdx)
	movq	%rax, 8(%rax)
	movq	8(%rsp), %rsi
	movq	%rbx, (%rax)
	movq	%rsi, 8(%rax)
	movq	%rax, 8(%rsp)
	movq	%rax, (%rsi)
.L1639:
	cmpq	%rdx, %r8
	jne	.L1640
	movq	(%rsp), %rdi
	cmpq	%rbx, %rdi
	je	.L1637
	.p2align 4,,10
	.p2align 3
.L1641:
	movq	(%rdi), %rax
	movq	8(%rdi), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	24(%rdi), %rax
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	movl	$0, 32(%rdi)
	call	__x86_indirect_thunk_rax
	movq	(%rsp), %rdi
	cmpq	%rbx, %rdi
	jne	.L1641
.L1637:
	addq	$16, %rsp
	popq	%rbx
	ret
	.size	timer_advance, .-timer_advance
	.p2align 6
	.globl	security_register
	.type	security_register, @function
security_register:
	movq	8(%rdi), %rcx
	movq	%rdi, %rdx
	testq	%rcx, %rcx
	je	.L1647
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1704
	.p2align 4,,10
	.p2align 3
.L1649:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1649
.L1648:
	movq	%rsi, (%rcx)
.L1647:
	movq	16(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1650
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+8(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1705
	.p2align 4,,10
	.p2align 3
.L1652:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1652
.L1651:
	movq	%rsi, (%rcx)
.L1650:
	movq	24(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1653
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+16(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1706
	.p2align 4,,10
	.p2align 3
.L1655:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1655
.L1654:
	movq	%rsi, (%rcx)
.L1653:
	movq	32(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1656
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+24(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1707
	.p2align 4,,10
	.p2align 3
.L1658:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1658
.L1657:
	movq	%rsi, (%rcx)
.L1656:
	movq	40(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1659
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+32(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1708
	.p2align 4,,10
	.p2align 3
.L1661:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1661
.L1660:
	movq	%rsi, (%rcx)
.L1659:
	movq	48(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1662
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+40(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1709
	.p2align 4,,10
	.p2align 3
.L1664:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1664
.L1663:
	movq	%rsi, (%rcx)
.L1662:
	movq	56(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1665
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+48(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1710
	.p2align 4,,10
	.p2align 3
.L1667:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1667
.L1666:
	movq	%rsi, (%rcx)
.L1665:
	movq	64(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1668
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+56(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1711
	.p2align 4,,10
	.p2align 3
.L1670:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1670
.L1669:
	movq	%rsi, (%rcx)
.L1668:
	movq	72(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1671
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+64(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1712
	.p2align 4,,10
	.p2align 3
.L1673:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1673
.L1672:
	movq	%rsi, (%rcx)
.L1671:
	movq	80(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1674
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+72(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1713
	.p2align 4,,10
	.p2align 3
.L1676:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1676
.L1675:
	movq	%rsi, (%rcx)
.L1674:
	movq	88(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1677
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+80(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1714
	.p2align 4,,10
	.p2align 3
.L1679:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1679
.L1678:
	movq	%rsi, (%rcx)
.L1677:
	movq	96(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1680
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+88(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1715
	.p2align 4,,10
	.p2align 3
.L1682:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1682
.L1681:
	movq	%rsi, (%rcx)
.L1680:
	movq	104(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1683
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+96(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1716
	.p2align 4,,10
	.p2align 3
.L1685:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1685
.L1684:
	movq	%rsi, (%rcx)
.L1683:
	movq	112(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1686
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+104(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1717
	.p2align 4,,10
	.p2align 3
.L1688:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1688
.L1687:
	movq	%rsi, (%rcx)
.L1686:
	movq	120(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1689
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+112(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1718
	.p2align 4,,10
	.p2align 3
.L1691:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1691
.L1690:
	movq	%rsi, (%rcx)
.L1689:
	movq	128(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1692
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+120(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1719
	.p2align 4,,10
	.p2align 3
.L1694:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1694
.L1693:
	movq	%rsi, (%rcx)
.L1692:
	movq	136(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1695
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+128(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1720
	.p2align 4,,10
	.p2align 3
.L1697:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1697
.L1696:
	movq	%rsi, (%rcx)
.L1695:
	movq	144(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1698
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+136(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1721
	.p2align 4,,10
	.p2align 3
.L1700:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1700
.L1699:
	movq	%rsi, (%rcx)
.L1698:
	movq	152(%rdx), %rdx
	testq	%rdx, %rdx
	je	.L1646
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %ecx
	salq	$4, %rax
	movl	%ecx, security_entries_used(%rip)
	leaq	security_entries(%rax), %rcx
	movq	$0, security_entries(%rax)
	movq	security_heads+144(%rip), %rax
	movq	%rdx, 8(%rcx)
	testq	%rax, %rax
	je	.L1722
	.p2align 4,,10
	.p2align 3
.L1703:
	movq	%rax, %rdx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1703
.L1702:
	movq	%rcx, (%rdx)
.L1646:
	ret
	.p2align 4,,10
	.p2align 3
.L1704:
	movq	$security_heads, %rcx
	jmp	.L1648
	.p2align 4,,10
	.p2align 3
.L1705:
	movq	$security_heads+8, %rcx
	jmp	.L1651
	.p2align 4,,10
	.p2align 3
.L1706:
	movq	$security_heads+16, %rcx
	jmp	.L1654
	.p2align 4,,10
	.p2align 3
.L1707:
	movq	$security_heads+24, %rcx
	jmp	.L1657
	.p2align 4,,10
	.p2align 3
.L1708:
	movq	$security_heads+32, %rcx
	jmp	.L1660
	.p2align 4,,10
	.p2align 3
.L1709:
	movq	$security_heads+40, %rcx
	jmp	.L1663
	.p2align 4,,10
	.p2align 3
.L1710:
	movq	$security_heads+48, %rcx
	jmp	.L1666
	.p2align 4,,10
	.p2align 3
.L1711:
	movq	$security_heads+56, %rcx
	jmp	.L1669
	.p2align 4,,10
	.p2align 3
.L1712:
	movq	$security_heads+64, %rcx
	jmp	.L1672
	.p2align 4,,10
	.p2align 3
.L1713:
	movq	$security_heads+72, %rcx
	jmp	.L1675
	.p2align 4,,10
	.p2align 3
.L1714:
	movq	$security_heads+80, %rcx
	jmp	.L1678
	.p2align 4,,10
	.p2align 3
.L1715:
	movq	$security_heads+88, %rcx
	jmp	.L1681
	.p2align 4,,10
	.p2align 3
.L1716:
	movq	$security_heads+96, %rcx
	jmp	.L1684
	.p2align 4,,10
	.p2align 3
.L1717:
	movq	$security_heads+104, %rcx
	jmp	.L1687
	.p2align 4,,10
	.p2align 3
.L1718:
	movq	$security_heads+112, %rcx
	jmp	.L1690
	.p2align 4,,10
	.p2align 3
.L1719:
	movq	$security_heads+120, %rcx
	jmp	.L1693
	.p2align 4,,10
	.p2align 3
.L1720:
	movq	$security_heads+128, %rcx
	jmp	.L1696
	.p2align 4,,10
	.p2align 3
.L1721:
	movq	$security_heads+136, %rcx
	jmp	.L1699
	.p2align 4,,10
	.p2align 3
.L1722:
	movq	$security_heads+144, %rdx
	jmp	.L1702
	.size	security_register, .-security_register
	.p2align 6
	.globl	security_capable
	.type	security_capable, @function
security_capable:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	security_heads(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1800
	movq	%rdi, %r12
	movl	%esi, %ebp
	jmp	.L1802
	.p2align 4,,10
	.p2align 3
.L1808:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1800
.L1802:
	movq	8(%rbx), %rax
	movl	%ebp, %esi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1808
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1800:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	security_capable, .-security_capable
	.p2align 6
	.globl	security_inode_permission
	.type	security_inode_permission, @function
security_inode_permission:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+8(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1810
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1812
	.p2align 4,,10
	.p2align 3
.L1818:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1810
.L1812:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1818
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1810:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_inode_permission, .-security_inode_permission
	.p2align 6
	.globl	security_inode_create
	.type	security_inode_create, @function
security_inode_create:
	pushq	%r14
	movq	security_heads+16(%rip), %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	testq	%r14, %r14
	je	.L1820
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	movl	%ecx, %ebx
	jmp	.L1822
	.p2align 4,,10
	.p2align 3
.L1828:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L1820
.L1822:
	movq	8(%r14), %rax
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1828
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1820:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	security_inode_create, .-security_inode_create
	.p2align 6
	.globl	security_inode_unlink
	.type	security_inode_unlink, @function
security_inode_unlink:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+24(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1830
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1832
	.p2align 4,,10
	.p2align 3
.L1838:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1830
.L1832:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1838
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1830:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_inode_unlink, .-security_inode_unlink
	.p2align 6
	.globl	security_inode_rename
	.type	security_inode_rename, @function
security_inode_rename:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+32(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1840
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1842
	.p2align 4,,10
	.p2align 3
.L1848:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1840
.L1842:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1848
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1840:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_inode_rename, .-security_inode_rename
	.p2align 6
	.globl	security_inode_getattr
	.type	security_inode_getattr, @function
security_inode_getattr:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	security_heads+40(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1850
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1852
	.p2align 4,,10
	.p2align 3
.L1858:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1850
.L1852:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1858
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1850:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	security_inode_getattr, .-security_inode_getattr
	.p2align 6
	.globl	security_inode_setattr
	.type	security_inode_setattr, @function
security_inode_setattr:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+48(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1860
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1862
	.p2align 4,,10
	.p2align 3
.L1868:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1860
.L1862:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1868
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1860:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_inode_setattr, .-security_inode_setattr
	.p2align 6
	.globl	security_inode_init_security
	.type	security_inode_init_security, @function
security_inode_init_security:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+56(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1870
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1872
	.p2align 4,,10
	.p2align 3
.L1878:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1870
.L1872:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1878
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1870:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_inode_init_security, .-security_inode_init_security
	.p2align 6
	.globl	security_file_open
	.type	security_file_open, @function
security_file_open:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	security_heads+64(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1880
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1882
	.p2align 4,,10
	.p2align 3
.L1888:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1880
.L1882:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1888
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1880:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	security_file_open, .-security_file_open
	.p2align 6
	.globl	security_file_permission
	.type	security_file_permission, @function
security_file_permission:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+72(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1890
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1892
	.p2align 4,,10
	.p2align 3
.L1898:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1890
.L1892:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1898
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1890:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_file_permission, .-security_file_permission
	.p2align 6
	.globl	security_file_lock
	.type	security_file_lock, @function
security_file_lock:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+80(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1900
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1902
	.p2align 4,,10
	.p2align 3
.L1908:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1900
.L1902:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1908
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1900:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_file_lock, .-security_file_lock
	.p2align 6
	.globl	security_file_release
	.type	security_file_release, @function
security_file_release:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	security_heads+88(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1910
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1912
	.p2align 4,,10
	.p2align 3
.L1918:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1910
.L1912:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1918
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1910:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	security_file_release, .-security_file_release
	.p2align 6
	.globl	security_socket_create
	.type	security_socket_create, @function
security_socket_create:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+96(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1920
	movq	%rdi, %r13
	movl	%esi, %r12d
	movl	%edx, %ebp
	jmp	.L1922
	.p2align 4,,10
	.p2align 3
.L1928:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1920
.L1922:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movl	%r12d, %esi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1928
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1920:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_socket_create, .-security_socket_create
	.p2align 6
	.globl	security_socket_bind
	.type	security_socket_bind, @function
security_socket_bind:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+104(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1930
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1932
	.p2align 4,,10
	.p2align 3
.L1938:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1930
.L1932:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1938
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1930:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_socket_bind, .-security_socket_bind
	.p2align 6
	.globl	security_socket_connect
	.type	security_socket_connect, @function
security_socket_connect:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+112(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1940
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1942
	.p2align 4,,10
	.p2align 3
.L1948:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1940
.L1942:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1948
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1940:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_socket_connect, .-security_socket_connect
	.p2align 6
	.globl	security_socket_accept
	.type	security_socket_accept, @function
security_socket_accept:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+120(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1950
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1952
	.p2align 4,,10
	.p2align 3
.L1958:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1950
.L1952:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1958
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1950:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_socket_accept, .-security_socket_accept
	.p2align 6
	.globl	security_socket_sendmsg
	.type	security_socket_sendmsg, @function
security_socket_sendmsg:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+128(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1960
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1962
	.p2align 4,,10
	.p2align 3
.L1968:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1960
.L1962:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1968
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1960:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_socket_sendmsg, .-security_socket_sendmsg
	.p2align 6
	.globl	security_socket_recvmsg
	.type	security_socket_recvmsg, @function
security_socket_recvmsg:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+136(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1970
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1972
	.p2align 4,,10
	.p2align 3
.L1978:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1970
.L1972:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1978
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1970:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_socket_recvmsg, .-security_socket_recvmsg
	.p2align 6
	.globl	security_sock_rcv_skb
	.type	security_sock_rcv_skb, @function
security_sock_rcv_skb:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+144(%rip), %rbx
	testq	%rbx, %rbx
	je	.L1980
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1982
	.p2align 4,,10
	.p2align 3
.L1988:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1980
.L1982:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1988
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1980:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	security_sock_rcv_skb, .-security_sock_rcv_skb
	.p2align 6
	.globl	security_start
	.type	security_start, @function
security_start:
	movl	%edi, %r8d
	movq	$security_capability, %rdi
	call	security_register
	cmpl	$1, %r8d
	je	.L1989
	movq	$security_label, %rdi
	call	security_register
	movq	$security_path, %rdi
	call	security_register
	movq	$security_measure, %rdi
	jmp	security_register
	.p2align 4,,10
	.p2align 3
.L1989:
	ret
	.size	security_start, .-security_start
	.p2align 6
	.globl	block_read
	.type	block_read, @function
block_read:
	subq	$72, %rsp
	movl	%esi, %r9d
	movq	%rdi, %r8
	movl	$7, %ecx
	movq	%rsp, %rsi
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosq
	movq	%rdx, 24(%rsp)
	movq	$bio_read_done, 16(%rsp)
	movq	%r8, 32(%rsp)
	movl	%r9d, 40(%rsp)
	cmpl	44(%r8), %r9d
	jnb	.L1993
	movq	%r8, %rdi
	call	block_submit
.L1991:
	addq	$72, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L1993:
	movl	$-5, %eax
	jmp	.L1991
	.size	block_read, .-block_read
	.p2align 6
	.globl	block_write
	.type	block_write, @function
block_write:
	subq	$72, %rsp
	movl	%esi, %r9d
	movq	%rdi, %r8
	movl	$7, %ecx
	movq	%rsp, %rsi
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosq
	movq	%rdx, 24(%rsp)
	movq	$bio_write_done, 16(%rsp)
	movq	%r8, 32(%rsp)
	movl	%r9d, 40(%rsp)
	movl	$1, 44(%rsp)
	cmpl	44(%r8), %r9d
	jnb	.L1997
	movq	%r8, %rdi
	call	block_submit
.L1995:
	addq	$72, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L1997:
	movl	$-28, %eax
	jmp	.L1995
	.size	block_write, .-block_write
	.p2align 6
	.globl	block_flush
	.type	block_flush, @function
block_flush:
	movq	(%rdi), %rax
	movq	8(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	block_flush, .-block_flush
	.p2align 6
	.globl	block_start
	.type	block_start, @function
block_start:
	movq	$block_ram_disk+16, block_ram_disk+16(%rip)
	movl	$24301, %eax
	movq	$block_flash_storage, %rdx
	movabsq	$1099511628211, %rsi
	movq	$block_ram_disk+16, block_ram_disk+24(%rip)
	movq	$ram_disk_ops, block_ram_disk(%rip)
	movq	$fifo_elevator, block_ram_disk+8(%rip)
	movq	$block_ram_storage, block_ram_disk+32(%rip)
	movl	$1024, block_ram_disk+44(%rip)
	movq	$block_flash_disk+16, block_flash_disk+16(%rip)
	movq	$block_flash_disk+16, block_flash_disk+24(%rip)
	movq	$flash_ops, block_flash_disk(%rip)
	movq	$sweep_elevator, block_flash_disk+8(%rip)
	movq	$block_flash_storage, block_flash_disk+32(%rip)
	movl	$1024, block_flash_disk+44(%rip)
	.p2align 4,,10
	.p2align 3
.L2001:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	$block_flash_storage+1024, %rdx
	jne	.L2001
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorl	%eax, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2002:
	movw	%ax, block_flash_map(%rax,%rax)
	movl	%edx, block_flash_check(,%rax,4)
	addq	$1, %rax
	cmpq	$1024, %rax
	jne	.L2002
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2003:
	leal	1024(%rax), %edx
	movw	%dx, block_flash_spare(%rax,%rax)
	addq	$1, %rax
	cmpq	$16, %rax
	jne	.L2003
	ret
	.size	block_start, .-block_start
	.p2align 6
	.globl	page_cache_start
	.type	page_cache_start, @function
page_cache_start:
	movq	$cache_free, cache_free(%rip)
	movq	$cache_hash, %rax
	movq	$cache_active, cache_active(%rip)
	movq	$cache_active, cache_active+8(%rip)
	movq	$cache_inactive, cache_inactive(%rip)
	movq	$cache_inactive, cache_inactive+8(%rip)
	.p2align 4,,10
	.p2align 3
.L2008:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	$cache_hash+4096, %rax
	jne	.L2008
	movq	$cache_pages+16, %rax
	movq	$cache_memory, %rdx
	movq	$cache_free, %rdi
	.p2align 4,,10
	.p2align 3
.L2009:
	movq	%rdx, 24(%rax)
	leaq	-16(%rax), %rsi
	movq	%rdi, %rcx
	addq	$1024, %rdx
	movq	%rsi, -16(%rax)
	movq	%rax, %rdi
	movq	%rsi, -8(%rax)
	movq	$cache_free, (%rax)
	movq	%rcx, 8(%rax)
	movq	%rax, (%rcx)
	addq	$64, %rax
	cmpq	$cache_memory+114688, %rdx
	jne	.L2009
	movq	$cache_pages+7120, cache_free+8(%rip)
	ret
	.size	page_cache_start, .-page_cache_start
	.p2align 6
	.globl	page_put
	.type	page_put, @function
page_put:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$cache_lock, %rdi
	call	spin_lock
	subl	$1, 52(%rbx)
	jne	.L2013
	testb	$16, 56(%rbx)
	jne	.L2018
.L2013:
	movq	$cache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.p2align 4,,10
	.p2align 3
.L2018:
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	$cache_lock, %rdi
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	16(%rbx), %rax
	leaq	16(%rbx), %rdx
	movq	24(%rbx), %rcx
	movq	%rbx, 8(%rbx)
	movq	%rbx, (%rbx)
	movq	%rax, (%rcx)
	movq	%rcx, 8(%rax)
	movq	32(%rbx), %rax
	subl	$1, 16(%rax)
	movq	cache_free+8(%rip), %rax
	movq	$0, 32(%rbx)
	movl	$0, 56(%rbx)
	movq	$cache_free, 16(%rbx)
	movq	%rax, 24(%rbx)
	movq	%rdx, cache_free+8(%rip)
	movq	%rdx, (%rax)
	popq	%rbx
	jmp	spin_unlock
	.size	page_put, .-page_put
	.p2align 6
	.globl	generic_write_end
	.type	generic_write_end, @function
generic_write_end:
	movl	48(%r8), %eax
	movl	%edx, %edx
	movl	%ecx, %ecx
	pushq	%rbx
	addq	%rcx, %rdx
	movq	%r8, %rbx
	salq	$10, %rax
	addq	%rdx, %rax
	cmpq	%rax, 72(%rsi)
	jnb	.L2020
	movq	%rax, 72(%rsi)
.L2020:
	movq	40(%rsi), %rax
	movq	%rbx, %rdi
	addl	$1, 112(%rsi)
	movl	$1, 116(%rsi)
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbx, %rdi
	call	page_put
	xorl	%eax, %eax
	popq	%rbx
	ret
	.size	generic_write_end, .-generic_write_end
	.p2align 6
	.globl	page_read
	.type	page_read, @function
page_read:
	pushq	%r13
	movq	%rsi, %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rcx, %rbp
	pushq	%rbx
	subq	$24, %rsp
	leaq	12(%rsp), %rcx
	call	cache_get
	movl	12(%rsp), %edx
	movl	$0, 0(%rbp)
	movq	%rax, %rbx
	testl	%edx, %edx
	je	.L2036
	movq	0(%r13), %rax
	movq	%rbx, %rsi
	movq	%r12, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	$cache_lock, %rdi
	cmpl	$1, %eax
	movl	%eax, 0(%rbp)
	sbbl	%r12d, %r12d
	andl	$-15, %r12d
	call	spin_lock
	addl	$16, %r12d
	orl	%r12d, 56(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L2036
	.p2align 4,,10
	.p2align 3
.L2026:
	call	schedule
.L2036:
	movl	56(%rbx), %eax
	testb	$17, %al
	je	.L2026
	testb	$16, 56(%rbx)
	jne	.L2037
.L2022:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2037:
	movq	%rbx, %rdi
	call	page_put
	movl	0(%rbp), %eax
	testl	%eax, %eax
	jne	.L2028
	movl	$-5, 0(%rbp)
.L2028:
	xorl	%ebx, %ebx
	jmp	.L2022
	.size	page_read, .-page_read
	.p2align 6
	.globl	generic_read
	.type	generic_read, @function
generic_read:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$72, %rsp
	movq	16(%rsi), %r10
	movq	%rsi, 16(%rsp)
	leaq	40(%r10), %rax
	movq	%rax, 24(%rsp)
	testl	%ecx, %ecx
	je	.L2053
	movl	%ecx, %r12d
	xorl	%ecx, %ecx
	movq	%rdi, 32(%rsp)
	movq	(%r8), %rax
	movq	%rcx, 40(%rsp)
	movq	%rdx, %r14
	movq	%r10, %r15
	movq	%r8, %r13
	jmp	.L2045
	.p2align 4,,10
	.p2align 3
.L2046:
	movl	%eax, %ebx
	movl	$1024, %r8d
	movq	%rax, %r9
	movq	%rdx, %rsi
	andl	$1023, %ebx
	shrq	$10, %r9
	subl	%ebx, %r8d
	movq	%r9, (%rsp)
	movl	%r9d, %r10d
	cmpl	%r12d, %r8d
	cmova	%r12d, %r8d
	subl	%eax, %edx
	subq	%rax, %rsi
	movq	16(%rsp), %rax
	movl	%r8d, %ecx
	cmpq	%rcx, %rsi
	movq	%rcx, %rbp
	cmovb	%edx, %ebp
	cmpl	44(%rax), %r9d
	jb	.L2042
	movq	40(%r15), %rax
	movl	%r9d, 8(%rsp)
	movl	%r9d, %edx
	movl	$4, %ecx
	movq	32(%rsp), %rdi
	movq	24(%rsp), %rsi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	(%rsp), %r9
	movq	16(%rsp), %rdi
	movl	%eax, 60(%rsp)
	movl	8(%rsp), %r10d
	addl	$4, %r9d
	testl	%eax, %eax
	movl	%r9d, 44(%rdi)
	jne	.L2054
.L2042:
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	leaq	60(%rsp), %rcx
	movl	%r10d, %edx
	call	page_read
	testq	%rax, %rax
	je	.L2055
	movl	%ebp, %edx
	movq	%r14, %rdi
	movl	%ebx, %esi
	addq	40(%rax), %rsi
	movq	%rdx, (%rsp)
	movq	%rax, 8(%rsp)
	call	memcpy
	movq	8(%rsp), %rdi
	call	page_put
	movq	(%rsp), %rdx
	movq	0(%r13), %rax
	addq	%rdx, 40(%rsp)
	addq	%rdx, %rax
	addq	%rdx, %r14
	movq	%rax, 0(%r13)
	subl	%ebp, %r12d
	je	.L2052
.L2045:
	movq	72(%r15), %rdx
	cmpq	%rdx, %rax
	jb	.L2046
.L2052:
	movq	40(%rsp), %rcx
.L2038:
	addq	$72, %rsp
	movq	%rcx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2055:
	movq	40(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.L2038
	movslq	60(%rsp), %rcx
	jmp	.L2038
	.p2align 4,,10
	.p2align 3
.L2054:
	movq	40(%rsp), %rcx
	cltq
	testq	%rcx, %rcx
	cmove	%rax, %rcx
	jmp	.L2038
.L2053:
	xorl	%ecx, %ecx
	jmp	.L2038
	.size	generic_read, .-generic_read
	.p2align 6
	.globl	generic_splice
	.type	generic_splice, @function
generic_splice:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$56, %rsp
	movq	16(%rsi), %r14
	movq	%rdi, (%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 24(%rsp)
	testl	%ecx, %ecx
	je	.L2067
	movq	$0, 8(%rsp)
	movl	%ecx, %ebx
	movq	%rdx, %rbp
	movq	(%rdx), %rcx
	jmp	.L2063
	.p2align 4,,10
	.p2align 3
.L2064:
	movl	%ecx, %r13d
	movl	$1024, %r8d
	movq	%rcx, %rdx
	movq	%rax, %rdi
	andl	$1023, %r13d
	shrq	$10, %rdx
	subl	%r13d, %r8d
	cmpl	%ebx, %r8d
	cmova	%ebx, %r8d
	subq	%rcx, %rdi
	subl	%ecx, %eax
	leaq	44(%rsp), %rcx
	movl	%r8d, %esi
	cmpq	%rsi, %rdi
	movq	(%rsp), %rdi
	movq	%rsi, %r15
	leaq	40(%r14), %rsi
	cmovb	%eax, %r15d
	call	page_read
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L2068
	movq	(%rsp), %rdi
	movl	%r15d, %ecx
	movq	24(%rsp), %rsi
	movl	%r13d, %edx
	addq	40(%rax), %rdx
	movq	16(%rsp), %rax
	call	__x86_indirect_thunk_rax
	movq	%r12, %rdi
	movl	%eax, %r15d
	call	page_put
	testl	%r15d, %r15d
	jle	.L2069
	movslq	%r15d, %rcx
	addq	%rcx, 8(%rsp)
	addq	0(%rbp), %rcx
	movq	%rcx, 0(%rbp)
	subl	%r15d, %ebx
	je	.L2056
.L2063:
	movq	72(%r14), %rax
	cmpq	%rax, %rcx
	jb	.L2064
.L2056:
	movq	8(%rsp), %rax
	addq	$56, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2068:
	cmpq	$0, 8(%rsp)
	jne	.L2056
	movslq	44(%rsp), %rax
	movq	%rax, 8(%rsp)
	jmp	.L2056
	.p2align 4,,10
	.p2align 3
.L2069:
	movq	8(%rsp), %rbx
	movslq	%r15d, %rax
	testq	%rbx, %rbx
	cmovne	%rbx, %rax
	movq	%rax, 8(%rsp)
	jmp	.L2056
.L2067:
	movq	$0, 8(%rsp)
	jmp	.L2056
	.size	generic_splice, .-generic_splice
	.p2align 6
	.globl	generic_readahead
	.type	generic_readahead, @function
generic_readahead:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	leal	1(%rdx), %ebp
	pushq	%rbx
	subq	$24, %rsp
	movq	8(%rsi), %rax
	movq	72(%rax), %rax
	addq	$1023, %rax
	shrq	$10, %rax
	cmpl	%eax, %ebp
	jnb	.L2071
	movq	%rdi, %r14
	movq	%rsi, %r13
	leal	(%rdx,%rcx), %r12d
	movl	%eax, %r15d
	jmp	.L2081
	.p2align 4,,10
	.p2align 3
.L2074:
	movq	$cache_lock, %rdi
	addl	$1, %ebp
	call	spin_unlock
	cmpl	%r15d, %ebp
	jnb	.L2071
.L2081:
	cmpl	%r12d, %ebp
	jnb	.L2071
	leaq	12(%rsp), %rcx
	movl	%ebp, %edx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	page_read
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2082
	movq	$cache_lock, %rdi
	call	spin_lock
	subl	$1, 52(%rbx)
	jne	.L2074
	testb	$16, 56(%rbx)
	je	.L2074
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	16(%rbx), %rax
	leaq	16(%rbx), %rdx
	movq	24(%rbx), %rcx
	movq	%rbx, 8(%rbx)
	movq	%rbx, (%rbx)
	movq	%rax, (%rcx)
	movq	%rcx, 8(%rax)
	movq	32(%rbx), %rax
	subl	$1, 16(%rax)
	movq	cache_free+8(%rip), %rax
	movq	$0, 32(%rbx)
	movl	$0, 56(%rbx)
	movq	$cache_free, 16(%rbx)
	movq	%rax, 24(%rbx)
	movq	%rdx, cache_free+8(%rip)
	movq	%rdx, (%rax)
	jmp	.L2074
	.p2align 4,,10
	.p2align 3
.L2071:
	addq	$24, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2082:
	movl	12(%rsp), %eax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	generic_readahead, .-generic_readahead
	.p2align 6
	.type	log_find, @function
log_find:
	pushq	%r15
	movq	%rdx, %r15
	pushq	%r14
	movq	%r8, %r14
	pushq	%r13
	movq	%r15, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$56, %rsp
	movq	72(%rsi), %rdx
	movl	$0, (%r8)
	movq	%rdi, 8(%rsp)
	shrq	$5, %rdx
	movl	%ecx, 20(%rsp)
	movl	%edx, 16(%rsp)
	movl	%edx, %r15d
	movq	%rdx, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.L2084:
	cmpl	%r15d, %ebx
	jnb	.L2098
	movq	8(%rsp), %rdi
	movl	%ebx, %edx
	leaq	40(%rbp), %rsi
	leaq	44(%rsp), %rcx
	shrl	$5, %edx
	call	page_read
	movq	%rax, %r10
	testq	%rax, %rax
	je	.L2086
	movl	%ebx, %ecx
	andl	$31, %ecx
	salq	$5, %rcx
	addq	40(%rax), %rcx
	je	.L2086
	leal	32(%rbx), %eax
	cmpl	%r15d, %eax
	cmova	%r15d, %eax
	movl	%eax, %r12d
	cmpl	%eax, %ebx
	jnb	.L2089
	movq	%r10, (%rsp)
	movl	20(%rsp), %r9d
	movq	%r14, %r10
	leaq	4(%rcx), %r11
	movq	%rbp, %r14
	jmp	.L2090
	.p2align 4,,10
	.p2align 3
.L2091:
	movl	16(%rsp), %eax
	cmpl	%eax, %r15d
	je	.L2093
.L2092:
	addl	$1, %ebx
	addq	$32, %r11
	cmpl	%ebx, %r12d
	je	.L2097
.L2090:
	movl	(%r10), %edx
	testl	%edx, %edx
	jne	.L2097
	movl	-4(%r11), %ebp
	testl	%ebp, %ebp
	je	.L2091
	movq	%r9, %rdx
	movq	%r13, %rsi
	movq	%r11, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L2092
	cmpb	$0, (%r11,%r9)
	jne	.L2092
	movl	%ebp, (%r10)
.L2093:
	movl	%ebx, 16(%rsp)
	addl	$1, %ebx
	addq	$32, %r11
	cmpl	%ebx, %r12d
	jne	.L2090
	.p2align 4,,10
	.p2align 3
.L2097:
	movq	%r14, %rbp
	movq	%r10, %r14
	movq	(%rsp), %r10
.L2089:
	movq	%r10, %rdi
	call	page_put
	movl	(%r14), %eax
	testl	%eax, %eax
	je	.L2084
.L2098:
	movl	16(%rsp), %ecx
.L2083:
	addq	$56, %rsp
	movl	%ecx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2086:
	movq	24(%rsp), %rdx
	movl	%edx, %ecx
	jmp	.L2083
	.size	log_find, .-log_find
	.p2align 6
	.type	log_lookup, @function
log_lookup:
	subq	$24, %rsp
	leaq	12(%rsp), %r8
	call	log_find
	movl	12(%rsp), %eax
	addq	$24, %rsp
	ret
	.size	log_lookup, .-log_lookup
	.p2align 6
	.type	log_iterate, @function
log_iterate:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	16(%rsi), %rsi
	movl	8(%rdx), %ebx
	movq	72(%rsi), %rax
	shrq	$5, %rax
	cmpl	%eax, %ebx
	jnb	.L2103
	movq	%rdi, %r13
	movq	%rdx, %rbp
	movl	%eax, %r14d
	jmp	.L2112
	.p2align 4,,10
	.p2align 3
.L2116:
	movq	%rax, %rdi
	call	page_put
.L2109:
	movl	8(%rbp), %eax
	leal	1(%rax), %ebx
	movl	%ebx, 8(%rbp)
	cmpl	%r14d, %ebx
	jnb	.L2103
	movq	16(%r12), %rsi
.L2112:
	movl	%ebx, %edx
	addq	$40, %rsi
	leaq	12(%rsp), %rcx
	movq	%r13, %rdi
	shrl	$5, %edx
	call	page_read
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L2105
	andl	$31, %ebx
	salq	$5, %rbx
	addq	40(%rax), %rbx
	je	.L2105
	movl	(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L2116
	xorl	%edx, %edx
	cmpb	$0, 4(%rbx)
	movq	0(%rbp), %r8
	leaq	4(%rbx), %rsi
	je	.L2110
	.p2align 4,,10
	.p2align 3
.L2111:
	leal	1(%rdx), %eax
	cmpb	$0, (%rsi,%rax)
	movq	%rax, %rdx
	jne	.L2111
.L2110:
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_r8
	movq	%r15, %rdi
	movl	%eax, %ebx
	call	page_put
	testl	%ebx, %ebx
	je	.L2109
.L2103:
	xorl	%eax, %eax
.L2102:
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2105:
	movl	$-5, %eax
	jmp	.L2102
	.size	log_iterate, .-log_iterate
	.p2align 6
	.globl	page_grab
	.type	page_grab, @function
page_grab:
	pushq	%rbx
	subq	$16, %rsp
	leaq	12(%rsp), %rcx
	call	cache_get
	movq	%rax, %rbx
	movl	12(%rsp), %eax
	testl	%eax, %eax
	je	.L2124
	jmp	.L2125
	.p2align 4,,10
	.p2align 3
.L2120:
	call	schedule
.L2124:
	movl	56(%rbx), %eax
	testb	$17, %al
	je	.L2120
	addq	$16, %rsp
	movq	%rbx, %rax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2125:
	movq	40(%rbx), %rdi
	movl	$1024, %edx
	xorl	%esi, %esi
	call	memset
	movq	$cache_lock, %rdi
	call	spin_lock
	orl	$1, 56(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L2124
	.size	page_grab, .-page_grab
	.p2align 6
	.globl	generic_write_begin
	.type	generic_write_begin, @function
generic_write_begin:
	pushq	%rbx
	subq	$16, %rsp
	movl	$0, 12(%rsp)
	cmpl	$31, %edx
	ja	.L2131
	movq	%r9, %rbx
	leaq	40(%rsi), %r9
	cmpl	$1024, %r8d
	je	.L2128
	movl	%edx, %eax
	salq	$10, %rax
	cmpq	72(%rsi), %rax
	jb	.L2129
.L2128:
	movq	%r9, %rsi
	call	page_grab
.L2130:
	movq	%rax, (%rbx)
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.L2138
.L2126:
	addq	$16, %rsp
	movl	%edx, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2138:
	movl	12(%rsp), %edx
	testl	%edx, %edx
	jne	.L2126
	movl	$-5, %edx
	jmp	.L2126
	.p2align 4,,10
	.p2align 3
.L2129:
	leaq	12(%rsp), %rcx
	movq	%r9, %rsi
	call	page_read
	jmp	.L2130
	.p2align 4,,10
	.p2align 3
.L2131:
	movl	$-28, %edx
	jmp	.L2126
	.size	generic_write_begin, .-generic_write_begin
	.p2align 6
	.type	log_store, @function
log_store:
	pushq	%r15
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	movl	%r9d, %r13d
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movl	%r8d, %ebp
	movl	$32, %r8d
	pushq	%rbx
	movl	%edx, %ebx
	shrl	$5, %edx
	andl	$31, %ebx
	sall	$5, %ebx
	subq	$56, %rsp
	movl	%ebx, %ecx
	leaq	8(%rsp), %r9
	call	generic_write_begin
	movl	%eax, %r15d
	testl	%eax, %eax
	je	.L2143
.L2139:
	addq	$56, %rsp
	movl	%r15d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2143:
	movl	$32, %edx
	xorl	%esi, %esi
	leaq	16(%rsp), %rdi
	call	memset
	movl	%ebp, %edx
	movq	%r12, %rsi
	leaq	20(%rsp), %rdi
	movl	%r13d, 16(%rsp)
	call	memcpy
	movq	8(%rsp), %rbp
	movl	$32, %edx
	leaq	16(%rsp), %rsi
	movq	40(%rbp), %rdi
	addq	%rbx, %rdi
	call	memcpy
	movl	48(%rbp), %eax
	salq	$10, %rax
	leaq	32(%rbx,%rax), %rax
	cmpq	%rax, 72(%r14)
	jnb	.L2141
	movq	%rax, 72(%r14)
.L2141:
	movq	40(%r14), %rax
	movq	%rbp, %rdi
	addl	$1, 112(%r14)
	movl	$1, 116(%r14)
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbp, %rdi
	call	page_put
	jmp	.L2139
	.size	log_store, .-log_store
	.p2align 6
	.type	log_rename, @function
log_rename:
	pushq	%r13
	addq	$64, %rdx
	movl	%r9d, %r13d
	pushq	%r12
	movq	%r8, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$24, %rsp
	movl	-8(%rdx), %ecx
	leaq	12(%rsp), %r8
	call	log_find
	movl	12(%rsp), %r9d
	testl	%r9d, %r9d
	je	.L2145
	addq	$24, %rsp
	movl	%r13d, %r8d
	movq	%r12, %rcx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movl	%eax, %edx
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	log_store
	.p2align 4,,10
	.p2align 3
.L2145:
	addq	$24, %rsp
	movl	$-2, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	log_rename, .-log_rename
	.section	.rodata.str1.1
.LC6:
	.string	""
	.text
	.p2align 6
	.type	log_unlink, @function
log_unlink:
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	addq	$64, %rdx
	subq	$16, %rsp
	movl	-8(%rdx), %ecx
	leaq	12(%rsp), %r8
	call	log_find
	movl	12(%rsp), %edx
	testl	%edx, %edx
	je	.L2149
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	movl	%eax, %edx
	movq	$.LC6, %rcx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	log_store
	testl	%eax, %eax
	jne	.L2147
	movq	24(%rbx), %rdx
	movl	$0, 96(%rdx)
.L2147:
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2149:
	movl	$-2, %eax
	jmp	.L2147
	.size	log_unlink, .-log_unlink
	.p2align 6
	.type	log_create, @function
log_create:
	pushq	%r15
	pushq	%r14
	movl	%ecx, %r14d
	pushq	%r13
	movq	%rdx, %r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	$1, %ebx
	subq	$40, %rsp
	movl	%r8d, 12(%rsp)
	leaq	28(%rsp), %r8
	call	log_find
	movq	$log_lock, %rdi
	movl	%eax, 8(%rsp)
	call	spin_lock
	movl	12(%rsp), %r9d
	movq	$log_nodes+28, %rax
.L2155:
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L2152
	movl	%ebx, %eax
	movq	$log_lock, %rdi
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	leaq	log_nodes(%rax), %r15
	movl	%r9d, log_nodes(%rax)
	movl	$1, 4(%r15)
	movq	$0, 16(%r15)
	call	spin_unlock
	movl	8(%rsp), %edx
	movl	%ebx, %r9d
	movl	%r14d, %r8d
	movq	%r13, %rcx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	log_store
	testl	%eax, %eax
	je	.L2151
	movl	$0, 4(%r15)
	xorl	%ebx, %ebx
.L2151:
	addq	$40, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2152:
	addl	$1, %ebx
	addq	$24, %rax
	cmpl	$256, %ebx
	jne	.L2155
	movq	$log_lock, %rdi
	xorl	%ebx, %ebx
	call	spin_unlock
	jmp	.L2151
	.size	log_create, .-log_create
	.p2align 6
	.globl	page_mark_dirty
	.type	page_mark_dirty, @function
page_mark_dirty:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$cache_lock, %rdi
	call	spin_lock
	orl	$2, 56(%rbx)
	movq	$cache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.size	page_mark_dirty, .-page_mark_dirty
	.p2align 6
	.globl	page_cache_write_back
	.type	page_cache_write_back, @function
page_cache_write_back:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	8(%rsi), %rax
	movq	%rdi, 24(%rsp)
	movq	72(%rax), %rax
	addq	$1023, %rax
	shrq	$10, %rax
	movl	%eax, 8(%rsp)
	testl	%eax, %eax
	je	.L2175
	movq	%rsi, %rbp
	movq	%rsi, %r14
	xorl	%r15d, %r15d
	movl	$2246822507, %r12d
	shrq	$6, %rbp
	movl	$0, 12(%rsp)
	movabsq	$-7046029254386353131, %rax
	imulq	%rax, %rbp
.L2173:
	movq	%rbp, %rbx
	movq	$cache_lock, %rdi
	call	spin_lock
	shrq	$24, %rbx
	movzbl	%bl, %ebx
	movq	%rbx, %rdx
	salq	$4, %rdx
	leaq	cache_hash(%rdx), %r13
	movq	cache_hash(%rdx), %rdx
	cmpq	%rdx, %r13
	jne	.L2166
	jmp	.L2172
	.p2align 4,,10
	.p2align 3
.L2164:
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	je	.L2172
.L2166:
	cmpq	32(%rdx), %r14
	jne	.L2164
	cmpl	%r15d, 48(%rdx)
	jne	.L2164
	salq	$4, %rbx
	.p2align 4,,10
	.p2align 3
.L2165:
	movl	56(%rdx), %esi
	testb	$4, %sil
	je	.L2185
	movq	$cache_lock, %rdi
	call	spin_unlock
	call	schedule
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_hash(%rbx), %rdx
	cmpq	%rdx, %r13
	jne	.L2169
	jmp	.L2172
	.p2align 4,,10
	.p2align 3
.L2168:
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	je	.L2172
.L2169:
	cmpq	32(%rdx), %r14
	jne	.L2168
	cmpl	%r15d, 48(%rdx)
	je	.L2165
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	jne	.L2169
.L2172:
	movq	$cache_lock, %rdi
	addl	$1, %r15d
	addq	%r12, %rbp
	call	spin_unlock
	cmpl	%r15d, 8(%rsp)
	jne	.L2173
.L2161:
	movl	12(%rsp), %eax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2185:
	andl	$2, %esi
	je	.L2172
	addl	$1, 52(%rdx)
	movq	24(%rsp), %rdi
	movq	%rdx, %rsi
	movq	%rdx, 16(%rsp)
	call	cache_write_page
	movq	16(%rsp), %rdx
	subl	$1, 52(%rdx)
	testl	%eax, %eax
	cmove	12(%rsp), %eax
	movl	%eax, 12(%rsp)
	jmp	.L2172
.L2175:
	movl	$0, 12(%rsp)
	jmp	.L2161
	.size	page_cache_write_back, .-page_cache_write_back
	.p2align 6
	.globl	generic_fsync
	.type	generic_fsync, @function
generic_fsync:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	16(%rsi), %r12
	leaq	80(%r12), %r13
	movq	%r13, %rdi
	call	mutex_lock
	leaq	40(%r12), %rsi
	movq	%rbp, %rdi
	call	page_cache_write_back
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L2187
	movl	116(%r12), %eax
	testl	%eax, %eax
	je	.L2187
	movq	16(%r12), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$0, 116(%r12)
	movq	8(%rax), %rax
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
.L2187:
	movq	%r13, %rdi
	call	mutex_unlock
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	generic_fsync, .-generic_fsync
	.p2align 6
	.type	log_fsync, @function
log_fsync:
	pushq	%rbx
	call	generic_fsync
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L2189
	movq	block_flash_disk(%rip), %rax
	movq	$block_flash_disk, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
.L2189:
	movl	%ebx, %eax
	popq	%rbx
	ret
	.size	log_fsync, .-log_fsync
	.p2align 6
	.type	log_sync_fs, @function
log_sync_fs:
	pushq	%rbx
	movq	24(%rsi), %rax
	movq	24(%rax), %rsi
	addq	$40, %rsi
	call	page_cache_write_back
	movq	$block_flash_disk, %rdi
	movl	%eax, %ebx
	movq	block_flash_disk(%rip), %rax
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%ebx, %eax
	popq	%rbx
	ret
	.size	log_sync_fs, .-log_sync_fs
	.p2align 6
	.globl	page_cache_truncate
	.type	page_cache_truncate, @function
page_cache_truncate:
	cmpl	$31, %edx
	ja	.L2213
	movabsq	$-7046029254386353131, %rax
	pushq	%r15
	movl	%edx, %r15d
	pushq	%r14
	movl	$2246822507, %r14d
	pushq	%r13
	movq	%rsi, %r13
	shrq	$6, %r13
	pushq	%r12
	imulq	%rax, %r13
	movl	%edx, %eax
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	imulq	%r14, %rax
	subq	$8, %rsp
	addq	%rax, %r13
.L2196:
	movl	16(%rbp), %eax
	testl	%eax, %eax
	je	.L2194
	movq	%r13, %r12
	movq	$cache_lock, %rdi
	call	spin_lock
	shrq	$20, %r12
	andl	$4080, %r12d
	movq	cache_hash(%r12), %rax
	leaq	cache_hash(%r12), %rbx
	cmpq	%rax, %rbx
	jne	.L2202
	jmp	.L2198
	.p2align 4,,10
	.p2align 3
.L2199:
	movq	(%rax), %rax
	cmpq	%rax, %rbx
	je	.L2198
.L2202:
	cmpq	32(%rax), %rbp
	jne	.L2199
	cmpl	%r15d, 48(%rax)
	jne	.L2199
	movl	52(%rax), %edx
	testl	%edx, %edx
	jne	.L2200
	testb	$4, 56(%rax)
	je	.L2216
.L2200:
	movq	$cache_lock, %rdi
	call	spin_unlock
	call	schedule
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_hash(%r12), %rax
	cmpq	%rax, %rbx
	jne	.L2202
	.p2align 4,,10
	.p2align 3
.L2198:
	movq	$cache_lock, %rdi
	addl	$1, %r15d
	addq	%r14, %r13
	call	spin_unlock
	cmpl	$32, %r15d
	jne	.L2196
.L2194:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2216:
	movq	8(%rax), %rcx
	movq	(%rax), %rdx
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	16(%rax), %rdx
	leaq	16(%rax), %rcx
	movq	24(%rax), %rsi
	movq	%rax, 8(%rax)
	movq	%rax, (%rax)
	movq	%rdx, (%rsi)
	movq	%rsi, 8(%rdx)
	movq	32(%rax), %rdx
	subl	$1, 16(%rdx)
	movq	cache_free+8(%rip), %rdx
	movq	$0, 32(%rax)
	movl	$0, 56(%rax)
	movq	$cache_free, 16(%rax)
	movq	%rdx, 24(%rax)
	movq	%rcx, cache_free+8(%rip)
	movq	%rcx, (%rdx)
	jmp	.L2198
.L2213:
	ret
	.size	page_cache_truncate, .-page_cache_truncate
	.p2align 6
	.globl	page_cache_flush_some
	.type	page_cache_flush_some, @function
page_cache_flush_some:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	testl	%esi, %esi
	je	.L2223
	movq	%rdi, %r13
	movl	%esi, %r12d
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L2221:
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_inactive+8(%rip), %rbx
	cmpq	$cache_inactive, %rbx
	je	.L2219
	.p2align 4,,10
	.p2align 3
.L2222:
	movl	40(%rbx), %eax
	andl	$6, %eax
	cmpl	$2, %eax
	je	.L2230
	movq	8(%rbx), %rbx
	cmpq	$cache_inactive, %rbx
	jne	.L2222
.L2219:
	movq	$cache_lock, %rdi
	call	spin_unlock
.L2217:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2230:
	addl	$1, 36(%rbx)
	movq	%r13, %rdi
	leaq	-16(%rbx), %rsi
	addl	$1, %ebp
	call	cache_write_page
	subl	$1, 36(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	cmpl	%ebp, %r12d
	jne	.L2221
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L2223:
	xorl	%ebp, %ebp
	jmp	.L2217
	.size	page_cache_flush_some, .-page_cache_flush_some
	.p2align 6
	.type	worker_flush, @function
worker_flush:
	pushq	%rbx
	movl	$2, %esi
	movq	%rdi, %rbx
	subq	$2288, %rdi
	call	page_cache_flush_some
	movq	-2248(%rbx), %rdx
	movl	32(%rbx), %ecx
	leaq	20(%rdx), %rax
	testl	%ecx, %ecx
	je	.L2233
	cmpq	16(%rbx), %rax
	je	.L2231
	movq	8(%rbx), %rsi
	movq	(%rbx), %rcx
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2233:
	cmpq	%rax, %rdx
	leaq	1(%rdx), %rcx
	movl	$1, 32(%rbx)
	cmovnb	%rcx, %rax
	movq	%rax, 16(%rbx)
	andl	$63, %eax
	salq	$4, %rax
	leaq	(%rbx,%rax), %rcx
	leaq	-2240(%rbx,%rax), %rax
	movq	-2232(%rcx), %rdx
	movq	%rax, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, -2232(%rcx)
	movq	%rbx, (%rdx)
.L2231:
	popq	%rbx
	ret
	.size	worker_flush, .-worker_flush
	.p2align 6
	.globl	generic_setsize
	.type	generic_setsize, @function
generic_setsize:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$24, %rsp
	cmpq	72(%rsi), %rdx
	jnb	.L2238
	movl	%edx, %r13d
	movq	%rdi, %r12
	leaq	40(%rsi), %r14
	andl	$1023, %r13d
	je	.L2239
	shrq	$10, %rdx
	leaq	12(%rsp), %rcx
	movq	%r14, %rsi
	call	page_read
	movq	%rax, %r15
	movl	12(%rsp), %eax
	testq	%r15, %r15
	je	.L2237
	movl	$1024, %edx
	xorl	%esi, %esi
	movl	%r13d, %edi
	addq	40(%r15), %rdi
	subl	%r13d, %edx
	call	memset
	movq	40(%rbx), %rax
	movq	%r15, %rdi
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r15, %rdi
	call	page_put
.L2239:
	leaq	1023(%rbp), %rdx
	movq	%r14, %rsi
	movq	%r12, %rdi
	shrq	$10, %rdx
	call	page_cache_truncate
.L2238:
	addl	$1, 112(%rbx)
	xorl	%eax, %eax
	movq	%rbp, 72(%rbx)
	movl	$1, 116(%rbx)
.L2237:
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	generic_setsize, .-generic_setsize
	.p2align 6
	.type	ram_setsize, @function
ram_setsize:
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	call	generic_setsize
	movl	%eax, %r12d
	testl	%eax, %eax
	je	.L2261
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2261:
	addq	$1023, %rbx
	movq	$ram_lock, %rdi
	shrq	$10, %rbx
	call	spin_lock
	cmpl	$31, %ebx
	ja	.L2249
	movl	$31, %edx
	movl	%ebx, %esi
	movl	ram_free_count(%rip), %ecx
	xorl	%edi, %edi
	subl	%ebx, %edx
	leaq	0(%rbp,%rsi,4), %rax
	addq	%rsi, %rdx
	leaq	4(%rbp,%rdx,4), %rsi
	.p2align 4,,10
	.p2align 3
.L2251:
	movl	120(%rax), %edx
	testl	%edx, %edx
	je	.L2250
	movl	$0, 120(%rax)
	movl	%ecx, %edi
	addl	$1, %ecx
	movw	%dx, ram_free_blocks(%rdi,%rdi)
	movl	$1, %edi
.L2250:
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L2251
	testb	%dil, %dil
	je	.L2249
	movl	%ecx, ram_free_count(%rip)
.L2249:
	movq	$ram_lock, %rdi
	call	spin_unlock
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	ram_setsize, .-ram_setsize
	.p2align 6
	.type	log_setsize, @function
log_setsize:
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	leaq	1023(%rdx), %rbx
	shrq	$10, %rbx
	call	generic_setsize
	movl	%eax, %r13d
	cmpl	$31, %ebx
	ja	.L2262
	movl	%ebx, %ebp
	testl	%eax, %eax
	jne	.L2262
	.p2align 4,,10
	.p2align 3
.L2265:
	movl	%ebp, %r12d
	movl	120(%r14,%r12,4), %ebx
	testl	%ebx, %ebx
	je	.L2264
	movq	$log_lock, %rdi
	salq	$4, %rbx
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%rbx)
	call	spin_unlock
.L2264:
	movl	$0, 120(%r14,%r12,4)
	addl	$1, %ebp
	cmpl	$32, %ebp
	jne	.L2265
.L2262:
	popq	%rbx
	movl	%r13d, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	log_setsize, .-log_setsize
	.p2align 6
	.globl	dcache_start
	.type	dcache_start, @function
dcache_start:
	movq	$dcache_hash, %rax
	movq	$dcache_hash+4096, %rdx
	.p2align 4,,10
	.p2align 3
.L2278:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L2278
	movq	$icache_hash, %rax
	.p2align 4,,10
	.p2align 3
.L2279:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	$icache_hash+2048, %rax
	jne	.L2279
	movl	$96, dcache_pool+4(%rip)
	xorl	%edx, %edx
	movq	$dcache_memory, %rax
	movq	$dentry_construct, dcache_pool+24(%rip)
	jmp	.L2280
	.p2align 4,,10
	.p2align 3
.L2282:
	movq	%rcx, %rax
.L2280:
	movq	%rdx, (%rax)
	leaq	96(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$dcache_memory+61344, %rax
	jne	.L2282
	movq	$dcache_memory+61344, dcache_pool+8(%rip)
	xorl	%edx, %edx
	movq	$icache_memory, %rax
	movl	$640, dcache_pool+16(%rip)
	movl	$248, icache_pool+4(%rip)
	movq	$inode_construct, icache_pool+24(%rip)
	jmp	.L2281
	.p2align 4,,10
	.p2align 3
.L2283:
	movq	%rcx, %rax
.L2281:
	movq	%rdx, (%rax)
	leaq	248(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$icache_memory+126728, %rax
	jne	.L2283
	movq	$icache_memory+126728, icache_pool+8(%rip)
	movl	$512, icache_pool+16(%rip)
	ret
	.size	dcache_start, .-dcache_start
	.p2align 6
	.globl	inode_pool_get
	.type	inode_pool_get, @function
inode_pool_get:
	movq	$icache_pool, %rdi
	jmp	pool_get
	.size	inode_pool_get, .-inode_pool_get
	.p2align 6
	.globl	inode_pool_put
	.type	inode_pool_put, @function
inode_pool_put:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$icache_pool, %rdi
	call	spin_lock
	movq	icache_pool+8(%rip), %rax
	movq	$icache_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, icache_pool+16(%rip)
	movq	%rbx, icache_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	inode_pool_put, .-inode_pool_put
	.p2align 6
	.globl	inode_get
	.type	inode_get, @function
inode_get:
	pushq	%r15
	pushq	%r14
	movl	%esi, %r14d
	pushq	%r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	40(%rdi), %edx
	movq	$icache_lock, %rdi
	leal	0(,%rdx,8), %eax
	subl	%edx, %eax
	movl	%esi, %edx
	sall	$5, %edx
	subl	%esi, %edx
	addl	%edx, %eax
	movl	%eax, %r13d
	call	spin_lock
	andl	$127, %r13d
	movq	%r13, %rbx
	salq	$4, %rbx
	leaq	icache_hash(%rbx), %r15
	movq	icache_hash(%rbx), %rbx
	cmpq	%rbx, %r15
	jne	.L2293
	jmp	.L2290
	.p2align 4,,10
	.p2align 3
.L2291:
	movq	(%rbx), %rbx
	cmpq	%rbx, %r15
	je	.L2290
.L2293:
	cmpq	16(%rbx), %r12
	jne	.L2291
	cmpl	88(%rbx), %r14d
	jne	.L2291
	addl	$1, 100(%rbx)
	movq	$icache_lock, %rdi
	call	spin_unlock
.L2289:
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2290:
	movq	$icache_lock, %rdi
	call	spin_unlock
	movq	8(%r12), %rax
	movq	%r12, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2294
	movq	%r12, 16(%rax)
	movq	%rbx, %rdi
	movl	%r14d, 88(%rax)
	movl	$1, 100(%rax)
	movq	%rax, 48(%rax)
	movq	8(%r12), %rax
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2305
	movq	$icache_lock, %rdi
	call	spin_lock
	movq	%r13, %rax
	salq	$4, %rax
	movq	icache_hash(%rax), %rax
	cmpq	%rax, %r15
	je	.L2296
	movq	%rax, %rbp
	jmp	.L2298
	.p2align 4,,10
	.p2align 3
.L2297:
	movq	0(%rbp), %rbp
	cmpq	%rbp, %r15
	je	.L2296
.L2298:
	cmpq	16(%rbp), %r12
	jne	.L2297
	cmpl	88(%rbp), %r14d
	jne	.L2297
	addl	$1, 100(%rbp)
	movq	$icache_lock, %rdi
	call	spin_unlock
	movq	8(%r12), %rax
	movq	%rbx, %rdi
	movq	%rbp, %rbx
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2289
	.p2align 4,,10
	.p2align 3
.L2296:
	movq	%rax, (%rbx)
	movq	$icache_lock, %rdi
	movq	%r15, 8(%rbx)
	movq	%rbx, 8(%rax)
	movq	%r13, %rax
	salq	$4, %rax
	movq	%rbx, icache_hash(%rax)
	call	spin_unlock
	jmp	.L2289
.L2305:
	movq	8(%r12), %rax
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
.L2294:
	xorl	%ebx, %ebx
	jmp	.L2289
	.size	inode_get, .-inode_get
	.p2align 6
	.type	veil_read_inode, @function
veil_read_inode:
	pushq	%rbx
	movq	16(%rdi), %rax
	movq	%rdi, %rbx
	movl	88(%rdi), %esi
	movq	32(%rax), %rax
	movq	32(%rax), %rdi
	call	inode_get
	testq	%rax, %rax
	je	.L2308
	movl	92(%rax), %edx
	movq	%rax, 64(%rbx)
	movl	%edx, 92(%rbx)
	movq	72(%rax), %rdx
	movq	%rdx, 72(%rbx)
	movl	96(%rax), %edx
	movq	40(%rax), %rax
	movq	$veil_inode_ops, 24(%rbx)
	movl	%edx, 96(%rbx)
	movq	%rax, 40(%rbx)
	xorl	%eax, %eax
	movq	$veil_file_ops, 32(%rbx)
	popq	%rbx
	ret
.L2308:
	movl	$-2, %eax
	popq	%rbx
	ret
	.size	veil_read_inode, .-veil_read_inode
	.p2align 6
	.type	pack_fill_super, @function
pack_fill_super:
	pushq	%rbp
	movq	$dcache_pool, %rdi
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movq	$pack_super_ops, 8(%rsi)
	movq	$pack_dentry_ops, 16(%rsi)
	movl	$1, 44(%rsi)
	call	pool_get
	testq	%rax, %rax
	je	.L2313
	movq	$0, 16(%rax)
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, %rbp
	call	inode_get
	movq	16(%rbx), %rdx
	movq	%rbx, 32(%rbp)
	movq	%rax, 24(%rbp)
	movq	%rdx, 40(%rbp)
	movl	$0, 56(%rbp)
	movq	%rbp, 24(%rbx)
	testq	%rax, %rax
	je	.L2313
	xorl	%eax, %eax
.L2310:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2313:
	movl	$-12, %eax
	jmp	.L2310
	.size	pack_fill_super, .-pack_fill_super
	.p2align 6
	.type	log_fill_super, @function
log_fill_super:
	pushq	%rbp
	movq	$dcache_pool, %rdi
	movq	%rsi, %rbp
	movabsq	$4294984191, %rax
	pushq	%rbx
	subq	$8, %rsp
	movq	%rax, log_nodes+24(%rip)
	movq	$log_super_ops, 8(%rsi)
	movq	$log_dentry_ops, 16(%rsi)
	call	pool_get
	testq	%rax, %rax
	je	.L2321
	movq	$0, 16(%rax)
	movl	$1, %esi
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	inode_get
	movq	16(%rbp), %rdx
	movq	%rbp, 32(%rbx)
	movq	%rax, 24(%rbx)
	movq	%rdx, 40(%rbx)
	movl	$0, 56(%rbx)
	movq	%rbx, 24(%rbp)
	testq	%rax, %rax
	je	.L2321
	xorl	%eax, %eax
.L2318:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2321:
	movl	$-12, %eax
	jmp	.L2318
	.size	log_fill_super, .-log_fill_super
	.p2align 6
	.type	ram_fill_super, @function
ram_fill_super:
	pushq	%r12
	xorl	%edx, %edx
	movq	$ram_entry_memory, %rax
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movl	$56, ram_entry_pool+4(%rip)
	movq	$ram_entry_construct, ram_entry_pool+24(%rip)
	jmp	.L2327
	.p2align 4,,10
	.p2align 3
.L2332:
	movq	%rcx, %rax
.L2327:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$ram_entry_memory+17864, %rax
	jne	.L2332
	movl	ram_free_count(%rip), %edx
	movl	$640, %eax
	movq	$ram_entry_memory+17864, ram_entry_pool+8(%rip)
	movl	$320, ram_entry_pool+16(%rip)
	leal	640(%rdx), %ecx
	.p2align 4,,10
	.p2align 3
.L2328:
	movl	%ecx, %edx
	subl	%eax, %edx
	movw	%ax, ram_free_blocks(%rdx,%rdx)
	subl	$1, %eax
	jne	.L2328
	movl	$16895, %edi
	movl	%ecx, ram_free_count(%rip)
	call	ram_new_node
	movq	$ram_super_ops, 8(%rbp)
	movq	$dcache_pool, %rdi
	movq	$ram_dentry_ops, 16(%rbp)
	movl	%eax, %r12d
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2331
	movq	$0, 16(%rax)
	movl	%r12d, %esi
	movq	%rbp, %rdi
	call	inode_get
	movq	16(%rbp), %rdx
	movq	%rbp, 32(%rbx)
	movq	%rax, 24(%rbx)
	movq	%rdx, 40(%rbx)
	movl	$0, 56(%rbx)
	movq	%rbx, 24(%rbp)
	testq	%rax, %rax
	je	.L2331
	xorl	%eax, %eax
.L2326:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.L2331:
	movl	$-12, %eax
	jmp	.L2326
	.size	ram_fill_super, .-ram_fill_super
	.p2align 6
	.globl	inode_put
	.type	inode_put, @function
inode_put:
	pushq	%rbp
	movq	%rdi, %rbp
	movq	$icache_lock, %rdi
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	call	spin_lock
	subl	$1, 100(%rbx)
	jne	.L2340
	movl	96(%rbx), %eax
	testl	%eax, %eax
	jne	.L2340
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	$icache_lock, %rdi
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	call	spin_unlock
	leaq	40(%rbx), %rsi
	movq	%rbp, %rdi
	xorl	%edx, %edx
	call	page_cache_truncate
	movq	16(%rbx), %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	8(%rax), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	16(%rbx), %rax
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	movq	8(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L2340:
	addq	$8, %rsp
	movq	$icache_lock, %rdi
	popq	%rbx
	popq	%rbp
	jmp	spin_unlock
	.size	inode_put, .-inode_put
	.p2align 6
	.type	veil_evict_inode, @function
veil_evict_inode:
	movq	64(%rsi), %rsi
	jmp	inode_put
	.size	veil_evict_inode, .-veil_evict_inode
	.p2align 6
	.globl	dentry_cached
	.type	dentry_cached, @function
dentry_cached:
	pushq	%r15
	pushq	%r14
	movl	%edx, %r14d
	pushq	%r13
	movq	%rsi, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	40(%rdi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	$dcache_lock, %rdi
	movl	%eax, %r15d
	call	spin_lock
	movq	%rbp, %rax
	shrq	$5, %rax
	xorl	%r15d, %eax
	movzbl	%al, %eax
	salq	$4, %rax
	movq	dcache_hash(%rax), %rbx
	leaq	dcache_hash(%rax), %r12
	cmpq	%r12, %rbx
	jne	.L2347
	jmp	.L2344
	.p2align 4,,10
	.p2align 3
.L2345:
	movq	(%rbx), %rbx
	cmpq	%r12, %rbx
	je	.L2344
.L2347:
	cmpq	%rbp, 16(%rbx)
	jne	.L2345
	cmpl	%r15d, 52(%rbx)
	jne	.L2345
	movq	40(%rbx), %rax
	movl	%r14d, %edx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2345
	addl	$1, 48(%rbx)
	jmp	.L2346
	.p2align 4,,10
	.p2align 3
.L2344:
	xorl	%ebx, %ebx
.L2346:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	dentry_cached, .-dentry_cached
	.p2align 6
	.globl	dentry_instantiate
	.type	dentry_instantiate, @function
dentry_instantiate:
	pushq	%r15
	movq	%rdi, %r15
	pushq	%r14
	movq	%rdx, %r14
	pushq	%r13
	pushq	%r12
	movl	%ecx, %r12d
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movl	%r8d, %esi
	subq	$8, %rsp
	movq	32(%rbx), %rdi
	call	inode_get
	testq	%rax, %rax
	je	.L2354
	movq	$dcache_pool, %rdi
	movq	%rax, %r13
	call	pool_get
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2361
	movq	%rbx, 16(%rax)
	leaq	64(%rbp), %rdi
	movq	%r14, %rsi
	movq	%r13, 24(%rax)
	movq	32(%rbx), %rax
	movl	%r12d, %r13d
	movq	%r13, %rdx
	movq	%rax, 32(%rbp)
	movq	16(%rax), %rax
	movl	%r12d, 56(%rbp)
	movq	%rax, 40(%rbp)
	call	memcpy
	movl	%r12d, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movb	$0, 64(%rbp,%r13)
	movq	40(%rbp), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	$dcache_lock, %rdi
	movl	%eax, 52(%rbp)
	call	spin_lock
	addl	$1, 48(%rbx)
	shrq	$5, %rbx
	xorl	52(%rbp), %ebx
	movzbl	%bl, %ebx
	movl	$1, 60(%rbp)
	movq	$dcache_lock, %rdi
	salq	$4, %rbx
	movq	dcache_hash(%rbx), %rax
	leaq	dcache_hash(%rbx), %rdx
	movq	%rdx, 8(%rbp)
	movq	%rax, 0(%rbp)
	movq	%rbp, 8(%rax)
	movq	%rbp, dcache_hash(%rbx)
	call	spin_unlock
.L2353:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2361:
	movq	%r13, %rsi
	movq	%r15, %rdi
	call	inode_put
.L2354:
	xorl	%ebp, %ebp
	jmp	.L2353
	.size	dentry_instantiate, .-dentry_instantiate
	.p2align 6
	.globl	dentry_hold
	.type	dentry_hold, @function
dentry_hold:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$dcache_lock, %rdi
	call	spin_lock
	addl	$1, 48(%rbx)
	movq	$dcache_lock, %rdi
	call	spin_unlock
	movq	%rbx, %rax
	popq	%rbx
	ret
	.size	dentry_hold, .-dentry_hold
	.p2align 6
	.globl	vfs_make_root
	.type	vfs_make_root, @function
vfs_make_root:
	pushq	%r12
	movq	$dcache_pool, %rdi
	movl	%edx, %r12d
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	call	pool_get
	testq	%rax, %rax
	je	.L2367
	movq	$0, 16(%rax)
	movl	%r12d, %esi
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	inode_get
	movq	16(%rbp), %rdx
	movq	%rbp, 32(%rbx)
	movq	%rax, 24(%rbx)
	movq	%rdx, 40(%rbx)
	movl	$0, 56(%rbx)
	movq	%rbx, 24(%rbp)
	testq	%rax, %rax
	je	.L2367
	xorl	%eax, %eax
.L2364:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2367:
	movl	$-12, %eax
	jmp	.L2364
	.size	vfs_make_root, .-vfs_make_root
	.p2align 6
	.globl	dentry_forget
	.type	dentry_forget, @function
dentry_forget:
	pushq	%rbx
	movq	$dcache_lock, %rdi
	movq	%rsi, %rbx
	call	spin_lock
	movl	60(%rbx), %eax
	testl	%eax, %eax
	je	.L2373
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2373:
	movq	$dcache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.size	dentry_forget, .-dentry_forget
	.p2align 6
	.globl	dentry_put
	.type	dentry_put, @function
dentry_put:
	testq	%rsi, %rsi
	je	.L2391
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	.p2align 4,,10
	.p2align 3
.L2382:
	movq	%rbp, %rbx
	movq	$dcache_lock, %rdi
	movq	16(%rbp), %rbp
	movq	24(%rbx), %r12
	call	spin_lock
	subl	$1, 48(%rbx)
	jne	.L2380
	movl	60(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L2394
	movq	40(%rbx), %rax
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2380
	movl	60(%rbx), %edx
	testl	%edx, %edx
	je	.L2394
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2394:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	movq	$dcache_pool, %rdi
	call	spin_lock
	movq	dcache_pool+8(%rip), %rax
	movq	$dcache_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, dcache_pool+16(%rip)
	movq	%rbx, dcache_pool+8(%rip)
	call	spin_unlock
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	inode_put
	testq	%rbp, %rbp
	jne	.L2382
	popq	%rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2380:
	addq	$8, %rsp
	movq	$dcache_lock, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	spin_unlock
.L2391:
	ret
	.size	dentry_put, .-dentry_put
	.p2align 6
	.globl	dentry_lookup
	.type	dentry_lookup, @function
dentry_lookup:
	pushq	%r14
	movq	%rdi, %r14
	pushq	%r13
	movl	%ecx, %r13d
	pushq	%r12
	movq	%rdx, %r12
	movl	%ecx, %edx
	pushq	%rbp
	movq	%rsi, %rbp
	movq	%r12, %rsi
	pushq	%rbx
	movq	%rbp, %rdi
	call	dentry_cached
	testq	%rax, %rax
	je	.L2396
	movq	%rax, %rbx
	movq	40(%rax), %rax
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2407
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2407:
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%rbx), %eax
	testl	%eax, %eax
	je	.L2398
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2398:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	dentry_put
.L2396:
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_lock
	movl	%r13d, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	dentry_cached
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2408
.L2399:
	movq	24(%rbp), %rdi
	addq	$80, %rdi
	call	mutex_unlock
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2408:
	movq	24(%rbp), %rsi
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%r14, %rdi
	movq	24(%rsi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2399
	movl	%eax, %r8d
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%rbp, %rsi
	movq	%r14, %rdi
	call	dentry_instantiate
	movq	%rax, %rbx
	jmp	.L2399
	.size	dentry_lookup, .-dentry_lookup
	.p2align 6
	.type	vfs_walk, @function
vfs_walk:
	pushq	%r15
	pushq	%r14
	movq	%rcx, %r14
	pushq	%r13
	leaq	1(%rsi), %r13
	pushq	%r12
	movq	%r8, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$24, %rsp
	movl	$-2, (%r8)
	movzbl	1(%rsi), %eax
	movq	%rdx, 8(%rsp)
	testb	%al, %al
	je	.L2432
	cmpb	$47, %al
	je	.L2432
	xorl	%ebx, %ebx
	jmp	.L2411
	.p2align 4,,10
	.p2align 3
.L2463:
	cmpb	$47, %al
	je	.L2410
.L2411:
	leal	1(%rbx), %r15d
	movzbl	0(%r13,%r15), %eax
	movq	%r15, %rbx
	testb	%al, %al
	jne	.L2463
.L2410:
	movl	vfs_mount_count(%rip), %r11d
	movq	$vfs_mounts, %r9
	xorl	%r10d, %r10d
	testl	%r11d, %r11d
	je	.L2414
	.p2align 4,,10
	.p2align 3
.L2419:
	xorl	%eax, %eax
	cmpb	$0, (%r9)
	je	.L2415
	.p2align 4,,10
	.p2align 3
.L2416:
	leal	1(%rax), %edx
	cmpb	$0, (%r9,%rdx)
	movq	%rdx, %rax
	jne	.L2416
.L2415:
	cmpl	%eax, %ebx
	je	.L2464
.L2417:
	addl	$1, %r10d
	addq	$56, %r9
	cmpl	%r10d, %r11d
	jne	.L2419
.L2414:
	xorl	%r15d, %r15d
.L2409:
	addq	$24, %rsp
	movq	%r15, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2464:
	movq	%r15, %rdx
	movq	%r13, %rsi
	movq	%r9, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L2417
	leaq	0(,%r10,8), %rax
	movq	$dcache_lock, %rdi
	subq	%r10, %rax
	movq	vfs_mounts+32(,%rax,8), %r15
	call	spin_lock
	movq	$dcache_lock, %rdi
	addl	$1, 48(%r15)
	call	spin_unlock
	.p2align 4,,10
	.p2align 3
.L2418:
	addq	%rbx, %r13
	movzbl	0(%r13), %eax
	cmpb	$47, %al
	jne	.L2421
	movzbl	1(%r13), %eax
	addq	$1, %r13
.L2421:
	testb	%al, %al
	je	.L2434
	cmpb	$47, %al
	je	.L2434
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L2423:
	addl	$1, %ebx
	movl	%ebx, %eax
	addq	%r13, %rax
	movzbl	(%rax), %edx
	testb	%dl, %dl
	je	.L2422
	cmpb	$47, %dl
	jne	.L2423
.L2422:
	movq	8(%rsp), %rcx
	movq	24(%r15), %rsi
	movq	%r13, (%rcx)
	movl	%ebx, (%r14)
	cmpb	$0, (%rax)
	je	.L2425
	movl	$1, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, (%r12)
	testl	%eax, %eax
	jne	.L2465
	movl	%ebx, %ecx
	movq	%r13, %rdx
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_lookup
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movq	%rax, (%rsp)
	call	dentry_put
	movq	(%rsp), %rax
	testq	%rax, %rax
	je	.L2427
	movq	%rax, %r15
	jmp	.L2418
	.p2align 4,,10
	.p2align 3
.L2465:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_put
.L2427:
	movl	(%r12), %eax
	testl	%eax, %eax
	jne	.L2414
	movl	$-2, (%r12)
	jmp	.L2414
.L2434:
	movq	%r13, %rax
	xorl	%ebx, %ebx
	jmp	.L2422
.L2425:
	movl	92(%rsi), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	je	.L2429
	movl	$-20, (%r12)
.L2430:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_put
	jmp	.L2414
.L2429:
	cmpl	$27, %ebx
	jbe	.L2431
	movl	$-22, (%r12)
	jmp	.L2430
.L2432:
	xorl	%ebx, %ebx
	xorl	%r15d, %r15d
	jmp	.L2410
.L2431:
	movl	$1, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, (%r12)
	testl	%eax, %eax
	je	.L2409
	jmp	.L2430
	.size	vfs_walk, .-vfs_walk
	.p2align 6
	.type	vfs_create, @function
vfs_create:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	movq	%r8, %r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$56, %rsp
	leaq	36(%rsp), %rax
	movl	%edx, 28(%rsp)
	leaq	40(%rsp), %rdx
	movl	%ecx, 8(%rsp)
	movq	%rax, %rcx
	call	vfs_walk
	testq	%rax, %rax
	je	.L2482
	movl	36(%rsp), %r15d
	movq	40(%rsp), %r14
	movq	%rax, %rsi
	movq	%rbx, %rdi
	movq	%rax, %rbp
	movl	%r15d, %ecx
	movq	%r14, %rdx
	call	dentry_lookup
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L2468
	movl	8(%rsp), %edx
	testl	%edx, %edx
	jne	.L2497
.L2480:
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	dentry_put
.L2466:
	addq	$56, %rsp
	movq	%r12, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2468:
	movq	32(%rbp), %rax
	movl	44(%rax), %eax
	testl	%eax, %eax
	je	.L2470
	movl	$-30, 0(%r13)
	jmp	.L2480
	.p2align 4,,10
	.p2align 3
.L2482:
	xorl	%r12d, %r12d
	jmp	.L2466
	.p2align 4,,10
	.p2align 3
.L2497:
	movq	%rax, %rsi
	movq	%rbx, %rdi
	xorl	%r12d, %r12d
	call	dentry_put
	movl	$-17, 0(%r13)
	jmp	.L2480
	.p2align 4,,10
	.p2align 3
.L2470:
	movq	24(%rbp), %rsi
	movl	$2, %edx
	movq	%rbx, %rdi
	call	vfs_permission
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	jne	.L2480
	movq	24(%rbp), %rax
	movq	security_heads+16(%rip), %r8
	movq	%rax, 16(%rsp)
	testq	%r8, %r8
	jne	.L2472
	jmp	.L2476
	.p2align 4,,10
	.p2align 3
.L2499:
	movq	8(%rsp), %r8
	movq	(%r8), %r8
	testq	%r8, %r8
	je	.L2498
.L2472:
	movq	%r8, 8(%rsp)
	movq	8(%r8), %rax
	movl	%r15d, %ecx
	movq	%r14, %rdx
	movq	16(%rsp), %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2499
	movl	%eax, 0(%r13)
	jmp	.L2480
	.p2align 4,,10
	.p2align 3
.L2498:
	movq	24(%rbp), %rax
	movq	%rax, 16(%rsp)
.L2476:
	movq	16(%rsp), %rdi
	movl	$0, 0(%r13)
	addq	$80, %rdi
	call	mutex_lock
	movq	24(%rbp), %rsi
	movl	%r15d, %ecx
	movq	%r14, %rdx
	movl	28(%rsp), %r8d
	movq	%rbx, %rdi
	movq	24(%rsi), %rax
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2500
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
.L2477:
	movl	$-28, 0(%r13)
	jmp	.L2480
	.p2align 4,,10
	.p2align 3
.L2500:
	movq	%r14, %rdx
	movq	%rbx, %rdi
	movl	%eax, %r8d
	movl	%r15d, %ecx
	movq	%rbp, %rsi
	call	dentry_instantiate
	movq	%rax, %r14
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
	testq	%r14, %r14
	je	.L2477
	movq	24(%r14), %r13
	movl	16(%rbx), %eax
	movq	security_heads+56(%rip), %r12
	movq	24(%rbp), %r15
	movl	%eax, 104(%r13)
	testq	%r12, %r12
	jne	.L2479
	jmp	.L2478
	.p2align 4,,10
	.p2align 3
.L2501:
	movq	(%r12), %r12
	testq	%r12, %r12
	je	.L2478
.L2479:
	movq	8(%r12), %rax
	movq	%r13, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2501
.L2478:
	movq	%r14, %r12
	jmp	.L2480
	.size	vfs_create, .-vfs_create
	.p2align 6
	.globl	vfs_start
	.type	vfs_start, @function
vfs_start:
	movl	$56, vfs_file_pool+4(%rip)
	xorl	%edx, %edx
	movq	$vfs_file_memory, %rax
	movq	$file_construct, vfs_file_pool+24(%rip)
	jmp	.L2503
	.p2align 4,,10
	.p2align 3
.L2504:
	movq	%rcx, %rax
.L2503:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$vfs_file_memory+7112, %rax
	jne	.L2504
	movq	$vfs_file_memory+7112, vfs_file_pool+8(%rip)
	movl	$128, vfs_file_pool+16(%rip)
	ret
	.size	vfs_start, .-vfs_start
	.p2align 6
	.globl	vfs_mount
	.type	vfs_mount, @function
vfs_mount:
	pushq	%r15
	movq	%rcx, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movl	vfs_mount_count(%rip), %r14d
	leaq	0(,%r14,8), %rdi
	movq	%r14, %r13
	subq	%r14, %rdi
	salq	$3, %rdi
	cmpb	$0, (%rsi)
	leaq	vfs_mounts+8(%rdi), %rbp
	je	.L2509
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2507:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, (%rsi,%rdx)
	movq	%rdx, %rax
	jne	.L2507
	leal	2(%rcx), %edx
.L2506:
	addq	$vfs_mounts, %rdi
	addl	$1, %r13d
	call	memcpy
	leaq	0(,%r14,8), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	subq	%r14, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	%r12, 8(%rax)
	movl	%r13d, 48(%rax)
	movq	%r15, 40(%rax)
	movq	8(%r12), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2505
	addl	$1, vfs_mount_count(%rip)
.L2505:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2509:
	movl	$1, %edx
	jmp	.L2506
	.size	vfs_mount, .-vfs_mount
	.p2align 6
	.globl	vfs_find_mount
	.type	vfs_find_mount, @function
vfs_find_mount:
	movl	vfs_mount_count(%rip), %eax
	testl	%eax, %eax
	je	.L2518
	leaq	0(,%rax,8), %r10
	pushq	%rbp
	movl	%esi, %r11d
	xorl	%r9d, %r9d
	subq	%rax, %r10
	pushq	%rbx
	movl	%esi, %ebp
	movq	%rdi, %rbx
	salq	$3, %r10
	.p2align 4,,10
	.p2align 3
.L2517:
	xorl	%eax, %eax
	cmpb	$0, vfs_mounts(%r9)
	leaq	vfs_mounts(%r9), %rdi
	je	.L2514
	.p2align 4,,10
	.p2align 3
.L2515:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L2515
.L2514:
	cmpl	%eax, %r11d
	je	.L2526
.L2516:
	addq	$56, %r9
	cmpq	%r9, %r10
	jne	.L2517
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2526:
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L2516
	leaq	vfs_mounts+8(%r9), %rax
	popq	%rbx
	popq	%rbp
	ret
.L2518:
	xorl	%eax, %eax
	ret
	.size	vfs_find_mount, .-vfs_find_mount
	.p2align 6
	.globl	vfs_resolve
	.type	vfs_resolve, @function
vfs_resolve:
	pushq	%r13
	movq	%rdx, %r8
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$24, %rsp
	leaq	4(%rsp), %rcx
	leaq	8(%rsp), %rdx
	call	vfs_walk
	testq	%rax, %rax
	je	.L2530
	movl	4(%rsp), %ecx
	movq	%rax, %rbx
	testl	%ecx, %ecx
	jne	.L2536
.L2527:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2536:
	movq	8(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	dentry_lookup
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	%rax, %r13
	call	dentry_put
	movq	%r13, %rbx
	testq	%r13, %r13
	jne	.L2527
	movl	$-2, (%r12)
.L2530:
	addq	$24, %rsp
	xorl	%ebx, %ebx
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	vfs_resolve, .-vfs_resolve
	.p2align 6
	.type	veil_fill_super, @function
veil_fill_super:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$16, %rsp
	movq	32(%rsi), %rsi
	leaq	12(%rsp), %rdx
	call	vfs_resolve
	testq	%rax, %rax
	je	.L2546
	movq	%rax, 32(%rbx)
	movq	24(%rax), %rax
	movq	$dcache_pool, %rdi
	movq	$veil_super_ops, 8(%rbx)
	movq	$veil_dentry_ops, 16(%rbx)
	movl	88(%rax), %r12d
	call	pool_get
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2541
	movq	$0, 16(%rax)
	movl	%r12d, %esi
	movq	%rbx, %rdi
	call	inode_get
	movq	16(%rbx), %rdx
	movq	%rbx, 32(%rbp)
	movq	%rax, 24(%rbp)
	movq	%rdx, 40(%rbp)
	movl	$0, 56(%rbp)
	movq	%rbp, 24(%rbx)
	testq	%rax, %rax
	je	.L2541
	xorl	%eax, %eax
.L2537:
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2546:
	movl	12(%rsp), %eax
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2541:
	movl	$-12, %eax
	jmp	.L2537
	.size	veil_fill_super, .-veil_fill_super
	.p2align 6
	.globl	vfs_open_inode
	.type	vfs_open_inode, @function
vfs_open_inode:
	pushq	%r15
	movq	%rsi, %r15
	pushq	%r14
	movl	%ecx, %r14d
	pushq	%r13
	movq	%r8, %r13
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	$vfs_file_pool, %rdi
	pushq	%rbx
	subq	$24, %rsp
	movq	%rsi, 8(%rsp)
	call	pool_get
	movl	$-24, 0(%r13)
	testq	%rax, %rax
	je	.L2548
	movq	%rax, %rbx
	movq	32(%r12), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	%r15, 8(%rbx)
	leal	0(,%r14,4), %edx
	movq	%rax, (%rbx)
	movl	%r14d, %eax
	andl	$4, %edx
	movq	%r12, 16(%rbx)
	andl	$2, %eax
	movl	%r14d, 40(%rbx)
	orl	%eax, %edx
	call	vfs_permission
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	je	.L2567
.L2556:
	movq	$vfs_file_pool, %rdi
	call	spin_lock
	movq	vfs_file_pool+8(%rip), %rax
	movq	$vfs_file_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, vfs_file_pool+16(%rip)
	movq	%rbx, vfs_file_pool+8(%rip)
	call	spin_unlock
.L2548:
	movq	8(%rsp), %rsi
	movq	%rbp, %rdi
	xorl	%ebx, %ebx
	call	dentry_put
.L2547:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2567:
	movq	security_heads+64(%rip), %r15
	testq	%r15, %r15
	jne	.L2550
	jmp	.L2554
	.p2align 4,,10
	.p2align 3
.L2568:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2554
.L2550:
	movq	8(%r15), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2568
	movl	%eax, 0(%r13)
	jmp	.L2556
	.p2align 4,,10
	.p2align 3
.L2554:
	movq	(%rbx), %rax
	movq	%rbx, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$0, 0(%r13)
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	jne	.L2556
	andl	$8, %r14d
	je	.L2547
	cmpq	$0, 72(%r12)
	je	.L2547
	leaq	80(%r12), %r14
	movq	%r14, %rdi
	call	mutex_lock
	movq	24(%r12), %rax
	xorl	%edx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r14, %rdi
	movl	%eax, 0(%r13)
	call	mutex_unlock
	movl	0(%r13), %eax
	testl	%eax, %eax
	je	.L2547
	jmp	.L2556
	.size	vfs_open_inode, .-vfs_open_inode
	.p2align 6
	.type	veil_open, @function
veil_open:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	$dcache_lock, %rdi
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$16, %rsp
	movq	16(%rsi), %rax
	movl	40(%rdx), %r14d
	movq	64(%rsi), %r13
	movq	32(%rax), %r12
	call	spin_lock
	movq	$dcache_lock, %rdi
	addl	$1, 48(%r12)
	call	spin_unlock
	leaq	12(%rsp), %r8
	movl	%r14d, %ecx
	movq	%r13, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	vfs_open_inode
	movq	%rax, 24(%rbx)
	movl	12(%rsp), %eax
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	veil_open, .-veil_open
	.p2align 6
	.globl	vfs_open
	.type	vfs_open, @function
vfs_open:
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%edx, %ebx
	andl	$4, %edx
	je	.L2572
	movq	%rcx, %r8
	movl	$33188, %edx
	xorl	%ecx, %ecx
	call	vfs_create
	movq	%rax, %rsi
.L2573:
	testq	%rsi, %rsi
	je	.L2576
	movq	24(%rsi), %rdx
	movl	92(%rdx), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L2575
	testb	$2, %bl
	jne	.L2584
.L2575:
	movq	%r12, %r8
	movl	%ebx, %ecx
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	vfs_open_inode
	.p2align 4,,10
	.p2align 3
.L2572:
	movq	%rcx, %rdx
	call	vfs_resolve
	movq	%rax, %rsi
	jmp	.L2573
	.p2align 4,,10
	.p2align 3
.L2584:
	movl	$-21, (%r12)
	movq	%rbp, %rdi
	call	dentry_put
.L2576:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	vfs_open, .-vfs_open
	.p2align 6
	.globl	vfs_close
	.type	vfs_close, @function
vfs_close:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	security_heads+88(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L2587
	jmp	.L2586
	.p2align 4,,10
	.p2align 3
.L2593:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2586
.L2587:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2593
.L2586:
	movq	0(%rbp), %rax
	movq	%rbp, %rdx
	movq	16(%rbp), %rsi
	movq	%r12, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	8(%rbp), %rsi
	movq	%r12, %rdi
	movl	%eax, %ebx
	call	dentry_put
	movq	$vfs_file_pool, %rdi
	call	spin_lock
	movq	vfs_file_pool+8(%rip), %rax
	movq	$vfs_file_pool, %rdi
	movq	%rax, 0(%rbp)
	movq	%rbp, vfs_file_pool+8(%rip)
	addl	$1, vfs_file_pool+16(%rip)
	call	spin_unlock
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	vfs_close, .-vfs_close
	.p2align 6
	.type	veil_release, @function
veil_release:
	movl	48(%rdx), %eax
	testl	%eax, %eax
	jne	.L2595
	movq	24(%rdx), %rsi
	jmp	vfs_close
	.p2align 4,,10
	.p2align 3
.L2595:
	movl	$-22, %eax
	ret
	.size	veil_release, .-veil_release
	.p2align 6
	.globl	vfs_read
	.type	vfs_read, @function
vfs_read:
	pushq	%r14
	movq	security_heads+72(%rip), %r14
	pushq	%r13
	movl	%ecx, %r13d
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testq	%r14, %r14
	jne	.L2597
	jmp	.L2599
	.p2align 4,,10
	.p2align 3
.L2603:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L2599
.L2597:
	movq	8(%r14), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2603
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2599:
	movq	(%rbx), %rax
	leaq	32(%rbx), %r8
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	movq	16(%rax), %rax
	popq	%r12
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.size	vfs_read, .-vfs_read
	.p2align 6
	.globl	vfs_write
	.type	vfs_write, @function
vfs_write:
	pushq	%r14
	movq	security_heads+72(%rip), %r14
	pushq	%r13
	movl	%ecx, %r13d
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testq	%r14, %r14
	jne	.L2605
	jmp	.L2607
	.p2align 4,,10
	.p2align 3
.L2611:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L2607
.L2605:
	movq	8(%r14), %rax
	movl	$2, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2611
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2607:
	movq	(%rbx), %rax
	leaq	32(%rbx), %r8
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	movq	24(%rax), %rax
	popq	%r12
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.size	vfs_write, .-vfs_write
	.p2align 6
	.globl	vfs_seek
	.type	vfs_seek, @function
vfs_seek:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movl	%ecx, %edx
	movq	(%rdi), %rax
	movq	32(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	vfs_seek, .-vfs_seek
	.p2align 6
	.globl	vfs_splice
	.type	vfs_splice, @function
vfs_splice:
	pushq	%r15
	pushq	%r14
	movq	%r8, %r14
	pushq	%r13
	movq	%rcx, %r13
	pushq	%r12
	movl	%edx, %r12d
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movq	security_heads+72(%rip), %r15
	testq	%r15, %r15
	jne	.L2614
	jmp	.L2616
	.p2align 4,,10
	.p2align 3
.L2620:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2616
.L2614:
	movq	8(%r15), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2620
	addq	$8, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2616:
	movq	(%rbx), %rax
	leaq	32(%rbx), %rdx
	movq	%r14, %r9
	movq	%r13, %r8
	movl	%r12d, %ecx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	56(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	__x86_indirect_thunk_rax
	.size	vfs_splice, .-vfs_splice
	.p2align 6
	.globl	vfs_fsync
	.type	vfs_fsync, @function
vfs_fsync:
	movq	(%rsi), %rax
	movq	40(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	vfs_fsync, .-vfs_fsync
	.p2align 6
	.globl	vfs_lock
	.type	vfs_lock, @function
vfs_lock:
	pushq	%r13
	movl	%edx, %r13d
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+80(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L2625
	jmp	.L2623
	.p2align 4,,10
	.p2align 3
.L2631:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2623
.L2625:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2631
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2623:
	movq	0(%rbp), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	movq	64(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
	.size	vfs_lock, .-vfs_lock
	.p2align 6
	.globl	vfs_iterate
	.type	vfs_iterate, @function
vfs_iterate:
	pushq	%r13
	movq	%rdx, %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	security_heads+72(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L2635
	jmp	.L2633
	.p2align 4,,10
	.p2align 3
.L2641:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2633
.L2635:
	movq	8(%rbx), %rax
	movl	$4, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2641
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2633:
	movq	16(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_lock
	movq	0(%rbp), %rax
	movq	%r13, %rdx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	16(%rbp), %rdi
	movl	%eax, 12(%rsp)
	addq	$80, %rdi
	call	mutex_unlock
	movl	12(%rsp), %eax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	vfs_iterate, .-vfs_iterate
	.p2align 6
	.globl	vfs_stat
	.type	vfs_stat, @function
vfs_stat:
	pushq	%r14
	movq	%rdx, %r14
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	subq	$40, %rsp
	leaq	28(%rsp), %rdx
	call	vfs_resolve
	testq	%rax, %rax
	je	.L2653
	movq	security_heads+40(%rip), %rbp
	movq	%rax, %r12
	testq	%rbp, %rbp
	jne	.L2647
	jmp	.L2645
	.p2align 4,,10
	.p2align 3
.L2654:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L2645
.L2647:
	movq	8(%rbp), %rax
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2654
.L2646:
	movq	%r12, %rsi
	movq	%r13, %rdi
	movl	%eax, 12(%rsp)
	call	dentry_put
	movl	12(%rsp), %eax
	addq	$40, %rsp
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2645:
	movq	24(%r12), %rax
	movq	%r14, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	24(%rax), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2646
	.p2align 4,,10
	.p2align 3
.L2653:
	movl	28(%rsp), %eax
	addq	$40, %rsp
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	vfs_stat, .-vfs_stat
	.p2align 6
	.globl	vfs_fstat
	.type	vfs_fstat, @function
vfs_fstat:
	pushq	%r13
	movq	%rdx, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	security_heads+40(%rip), %rbx
	movq	8(%rsi), %r12
	testq	%rbx, %rbx
	jne	.L2658
	jmp	.L2656
	.p2align 4,,10
	.p2align 3
.L2664:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2656
.L2658:
	movq	8(%rbx), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2664
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2656:
	movq	24(%r12), %rax
	movq	%r13, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	24(%rax), %rax
	movq	40(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
	.size	vfs_fstat, .-vfs_fstat
	.p2align 6
	.globl	vfs_truncate
	.type	vfs_truncate, @function
vfs_truncate:
	pushq	%r14
	pushq	%r13
	movq	%rdx, %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$16, %rsp
	leaq	12(%rsp), %rdx
	call	vfs_resolve
	movl	12(%rsp), %ebx
	testq	%rax, %rax
	je	.L2665
	movq	24(%rax), %rsi
	movl	$2, %edx
	movq	%r12, %rdi
	movq	%rax, %r14
	call	vfs_permission
	movl	%eax, 12(%rsp)
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2674
.L2668:
	movq	%r14, %rsi
	movq	%r12, %rdi
	call	dentry_put
.L2665:
	addq	$16, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2674:
	movq	security_heads+48(%rip), %rbp
	testq	%rbp, %rbp
	jne	.L2669
	jmp	.L2670
	.p2align 4,,10
	.p2align 3
.L2675:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L2670
.L2669:
	movq	8(%rbp), %rax
	movq	%r13, %rdx
	movq	%r14, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2675
	jmp	.L2668
	.p2align 4,,10
	.p2align 3
.L2670:
	movq	24(%r14), %rax
	leaq	80(%rax), %rdi
	call	mutex_lock
	movq	24(%r14), %rsi
	movq	%r12, %rdi
	movq	%r13, %rdx
	movq	24(%rsi), %rax
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	movq	24(%r14), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
	jmp	.L2668
	.size	vfs_truncate, .-vfs_truncate
	.p2align 6
	.globl	vfs_mkdir
	.type	vfs_mkdir, @function
vfs_mkdir:
	pushq	%rbx
	movl	$1, %ecx
	movl	$16877, %edx
	movq	%rdi, %rbx
	subq	$16, %rsp
	leaq	12(%rsp), %r8
	call	vfs_create
	testq	%rax, %rax
	je	.L2680
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	addq	$16, %rsp
	xorl	%eax, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2680:
	movl	12(%rsp), %eax
	addq	$16, %rsp
	popq	%rbx
	ret
	.size	vfs_mkdir, .-vfs_mkdir
	.p2align 6
	.globl	vfs_unlink
	.type	vfs_unlink, @function
vfs_unlink:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$24, %rsp
	leaq	4(%rsp), %r8
	movq	%rsp, %rcx
	leaq	8(%rsp), %rdx
	call	vfs_walk
	movl	4(%rsp), %ebx
	testq	%rax, %rax
	je	.L2681
	movl	(%rsp), %ecx
	movq	8(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbp, %rdi
	movq	%rax, %r12
	call	dentry_lookup
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L2696
	movq	32(%r12), %rax
	movl	$-30, %ebx
	movl	44(%rax), %edx
	testl	%edx, %edx
	je	.L2697
.L2689:
	movq	%r13, %rsi
	movq	%rbp, %rdi
	call	dentry_put
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	dentry_put
.L2681:
	addq	$24, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2697:
	movq	24(%r12), %rsi
	movl	$2, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, 4(%rsp)
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L2689
	movq	security_heads+24(%rip), %r15
	movq	24(%r12), %r14
	testq	%r15, %r15
	jne	.L2686
	jmp	.L2690
	.p2align 4,,10
	.p2align 3
.L2699:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2698
.L2686:
	movq	8(%r15), %rax
	movq	%r13, %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2699
	jmp	.L2689
	.p2align 4,,10
	.p2align 3
.L2698:
	movq	24(%r12), %r14
.L2690:
	leaq	80(%r14), %rdi
	call	mutex_lock
	movq	24(%r12), %rsi
	movq	%rbp, %rdi
	movq	%r13, %rdx
	movq	24(%rsi), %rax
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	movl	%eax, 4(%rsp)
	movq	24(%r12), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
	testl	%ebx, %ebx
	jne	.L2689
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%r13), %eax
	testl	%eax, %eax
	je	.L2691
	movq	8(%r13), %rdx
	movq	0(%r13), %rax
	movl	$0, 60(%r13)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%r13, 0(%r13)
	movq	%r13, 8(%r13)
.L2691:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	jmp	.L2689
.L2696:
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$-2, %ebx
	call	dentry_put
	jmp	.L2681
	.size	vfs_unlink, .-vfs_unlink
	.p2align 6
	.globl	vfs_rename
	.type	vfs_rename, @function
vfs_rename:
	pushq	%r15
	movq	%rdx, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	movq	%r15, %rsi
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$56, %rsp
	leaq	28(%rsp), %r8
	leaq	24(%rsp), %rcx
	leaq	40(%rsp), %rdx
	call	vfs_walk
	testq	%rax, %rax
	je	.L2719
	movq	%rax, %r12
	movq	40(%rsp), %r14
	movl	24(%rsp), %eax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movl	%eax, %ecx
	movq	%r14, %rdx
	movl	%eax, 12(%rsp)
	call	dentry_lookup
	testq	%rax, %rax
	je	.L2720
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	vfs_unlink
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
.L2704:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	testl	%r15d, %r15d
	jne	.L2700
	movq	%rbp, %rsi
	leaq	28(%rsp), %r8
	leaq	20(%rsp), %rcx
	movq	%rbx, %rdi
	leaq	32(%rsp), %rdx
	call	vfs_walk
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2719
	movl	20(%rsp), %ecx
	movq	32(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbx, %rdi
	movl	$-2, %r15d
	call	dentry_lookup
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L2710
	movq	32(%rbp), %rdx
	movl	$-30, %r15d
	movl	44(%rdx), %edx
	testl	%edx, %edx
	jne	.L2710
	movq	24(%rbp), %rsi
	movl	$2, %edx
	movq	%rbx, %rdi
	call	vfs_permission
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
	testl	%eax, %eax
	jne	.L2710
	movq	24(%rbp), %rax
	movq	security_heads+32(%rip), %r13
	movq	%rax, (%rsp)
	testq	%r13, %r13
	jne	.L2707
	jmp	.L2711
	.p2align 4,,10
	.p2align 3
.L2722:
	movq	0(%r13), %r13
	testq	%r13, %r13
	je	.L2721
.L2707:
	movq	8(%r13), %rax
	movq	(%rsp), %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %r15d
	testl	%eax, %eax
	je	.L2722
	.p2align 4,,10
	.p2align 3
.L2710:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	dentry_put
.L2700:
	addq	$56, %rsp
	movl	%r15d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L2720:
	movl	28(%rsp), %r15d
	jmp	.L2704
	.p2align 4,,10
	.p2align 3
.L2719:
	movl	28(%rsp), %r15d
	jmp	.L2700
	.p2align 4,,10
	.p2align 3
.L2721:
	movq	24(%rbp), %rax
	movq	%rax, (%rsp)
.L2711:
	movq	(%rsp), %rdi
	addq	$80, %rdi
	call	mutex_lock
	movq	24(%rbp), %rsi
	movq	%r14, %r8
	movq	%r12, %rdx
	movl	12(%rsp), %r9d
	movq	%rbx, %rdi
	movq	24(%rsi), %rax
	movq	%rsi, %rcx
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
	testl	%eax, %eax
	je	.L2723
.L2709:
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
	jmp	.L2710
	.p2align 4,,10
	.p2align 3
.L2723:
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%r12), %eax
	testl	%eax, %eax
	je	.L2712
	movq	8(%r12), %rcx
	movq	(%r12), %rdx
	movl	$0, 60(%r12)
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%r12, (%r12)
	movq	%r12, 8(%r12)
.L2712:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	jmp	.L2709
	.size	vfs_rename, .-vfs_rename
	.p2align 6
	.globl	vfs_statfs
	.type	vfs_statfs, @function
vfs_statfs:
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$16, %rsp
	leaq	12(%rsp), %rdx
	call	vfs_resolve
	testq	%rax, %rax
	je	.L2728
	movq	32(%rax), %rdi
	movq	%rax, %rbx
	movq	%r12, %rsi
	movq	8(%rdi), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	%eax, %r12d
	call	dentry_put
	addq	$16, %rsp
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2728:
	movl	12(%rsp), %r12d
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	movl	%r12d, %eax
	popq	%r12
	ret
	.size	vfs_statfs, .-vfs_statfs
	.p2align 6
	.globl	vfs_sync
	.type	vfs_sync, @function
vfs_sync:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$16, %rsp
	leaq	12(%rsp), %rdx
	call	vfs_resolve
	movl	12(%rsp), %r12d
	testq	%rax, %rax
	je	.L2729
	movq	32(%rax), %rsi
	movq	%rax, %rbp
	movq	%rbx, %rdi
	movq	8(%rsi), %rax
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movl	%eax, %r12d
	call	dentry_put
.L2729:
	addq	$16, %rsp
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	vfs_sync, .-vfs_sync
	.p2align 6
	.globl	pack_add
	.type	pack_add, @function
pack_add:
	pushq	%r15
	movl	%edi, %r15d
	movl	%edx, %edi
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%r8, %rbp
	pushq	%rbx
	movq	%rcx, %rbx
	subq	$24, %rsp
	movl	pack_count(%rip), %r11d
	leal	1(%r11), %r8d
	movq	%r8, %rax
	movl	%r8d, 16(%rsp)
	salq	$5, %rax
	movl	%r8d, pack_count(%rip)
	subq	%r8, %rax
	salq	$3, %rax
	movl	%r15d, pack_nodes(%rax)
	cmpb	$0, (%rsi)
	je	.L2734
	xorl	%eax, %eax
.L2735:
	leal	1(%rax), %r10d
	cmpb	$0, (%rsi,%r10)
	movq	%r10, %rax
	jne	.L2735
	movq	%r8, %rdx
	salq	$5, %rdx
	subq	%r8, %rdx
	movl	%r10d, pack_nodes+8(,%rdx,8)
	testl	%r10d, %r10d
	je	.L2757
	movq	%rsi, %rcx
	leaq	(%rsi,%r10), %r12
	movl	$5381, %edx
.L2740:
	movzbl	(%rcx), %eax
	movl	%edx, %r9d
	sall	$5, %r9d
	addl	%r9d, %edx
	leal	-65(%rax), %r13d
	leal	32(%rax), %r9d
	cmpb	$25, %r13b
	movsbl	%r9b, %r9d
	cmovbe	%r9d, %eax
	addq	$1, %rcx
	xorl	%eax, %edx
	cmpq	%rcx, %r12
	jne	.L2740
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
.L2737:
	movq	%r8, %r14
	movq	%r10, %rdx
	movl	%r11d, 8(%rsp)
	salq	$5, %r14
	movq	%r8, (%rsp)
	subq	%r8, %r14
	salq	$3, %r14
	movl	%edi, pack_nodes+12(%r14)
	leaq	pack_nodes+24(%r14), %rdi
	movl	%eax, pack_nodes+4(%r14)
	movq	%rbp, pack_nodes+16(%r14)
	call	memcpy
	testq	%rbp, %rbp
	movq	(%rsp), %r8
	movl	8(%rsp), %r11d
	je	.L2751
	leaq	-1(%rbp), %rcx
	movl	%r11d, (%rsp)
	movl	%r15d, %eax
	xorl	%r13d, %r13d
	shrq	$10, %rcx
	movl	pack_end(%rip), %r12d
	movl	$128, %ebp
	movq	%rcx, %r15
	movl	%eax, %ecx
.L2750:
	xorl	%r10d, %r10d
	movl	%r12d, %r9d
	movl	$9, %r11d
	addq	block_ram_disk+32(%rip), %r9
	leal	1(%r10), %eax
	cmpl	$127, %r10d
	je	.L2758
	.p2align 4,,10
	.p2align 3
.L2771:
	movl	%r10d, %edx
	movl	%ebp, %edi
	movq	(%rbx,%rdx,8), %rsi
	subl	%r10d, %edi
	movl	$1, %edx
	jmp	.L2745
	.p2align 4,,10
	.p2align 3
.L2747:
	addl	$1, %edx
	addq	$1, %rax
	cmpl	%edi, %edx
	je	.L2770
.L2745:
	cmpq	%rsi, (%rbx,%rax,8)
	je	.L2747
.L2746:
	cmpq	$1026, %r11
	je	.L2748
.L2772:
	movb	%dl, -9(%r9,%r11)
	movq	(%rbx,%r10,8), %rdx
	movq	%rdx, -8(%r9,%r11)
	leaq	9(%r11), %rdx
	cmpl	$127, %eax
	ja	.L2749
	movl	%eax, %r10d
	movq	%rdx, %r11
	leal	1(%r10), %eax
	cmpl	$127, %r10d
	jne	.L2771
.L2758:
	movl	$1, %edx
	cmpq	$1026, %r11
	jne	.L2772
.L2748:
	movl	$1024, %edx
	movq	%rbx, %rsi
	movq	%r9, %rdi
	movl	%ecx, 20(%rsp)
	movq	%r8, 8(%rsp)
	call	memcpy
	movq	8(%rsp), %r8
	movl	20(%rsp), %ecx
	movl	$-32768, %r11d
	movl	$1024, %eax
	jmp	.L2756
	.p2align 4,,10
	.p2align 3
.L2770:
	leal	(%rdx,%r10), %eax
	jmp	.L2746
.L2749:
	movl	%r11d, %eax
.L2756:
	movl	%r12d, pack_nodes+52(%r14,%r13,4)
	addl	%eax, %r12d
	addq	$1024, %rbx
	leaq	1(%r13), %rax
	movw	%r11w, pack_nodes+180(%r14,%r13,2)
	movl	%r12d, pack_end(%rip)
	cmpq	%r13, %r15
	je	.L2773
	movq	%rax, %r13
	jmp	.L2750
.L2773:
	movl	(%rsp), %r11d
	movl	%ecx, %r15d
.L2751:
	testl	%r11d, %r11d
	je	.L2743
	movq	%r8, %rax
	salq	$5, %rax
	subq	%r8, %rax
	leal	-1(%r11), %r8d
	movl	pack_nodes+4(,%rax,8), %r9d
	movl	%r11d, %eax
	leaq	pack_order(%rax,%rax), %rdx
	subq	%rax, %r8
.L2753:
	movzwl	(%rdx,%r8,2), %ecx
	movl	%r11d, %edi
	subl	$1, %r11d
	movq	%rcx, %rax
	movq	%rcx, %rsi
	salq	$5, %rax
	subq	%rcx, %rax
	leaq	pack_nodes(,%rax,8), %rcx
	cmpl	pack_nodes(,%rax,8), %r15d
	je	.L2754
.L2769:
	jnb	.L2752
	movw	%si, (%rdx)
	subq	$2, %rdx
	testl	%r11d, %r11d
	jne	.L2753
.L2743:
	xorl	%edi, %edi
.L2752:
	movzwl	16(%rsp), %eax
	movw	%ax, pack_order(%rdi,%rdi)
	movl	16(%rsp), %eax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2754:
	cmpl	4(%rcx), %r9d
	jmp	.L2769
.L2734:
	movl	$0, pack_nodes+8(%rax)
	xorl	%r10d, %r10d
	movl	$5381, %eax
	jmp	.L2737
.L2757:
	movl	$5381, %eax
	jmp	.L2737
	.size	pack_add, .-pack_add
	.p2align 6
	.globl	skb_new
	.type	skb_new, @function
skb_new:
	pushq	%rbx
	movq	%rdi, %rbx
	jmp	.L2775
	.p2align 4,,10
	.p2align 3
.L2776:
	call	schedule
.L2775:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L2776
	movl	$146, %edx
	xorl	%esi, %esi
	movq	%rax, %rdi
	call	memset
	leaq	242(%r9), %rax
	movq	%r9, (%r9)
	movq	%rax, 56(%r9)
	movq	%r9, %rax
	movq	%r9, 8(%r9)
	movq	%rbx, 16(%r9)
	popq	%rbx
	ret
	.size	skb_new, .-skb_new
	.p2align 6
	.globl	skb_free
	.type	skb_free, @function
skb_free:
	pushq	%rbx
	movq	48(%rdi), %rax
	movq	%rdi, %rbx
	testq	%rax, %rax
	je	.L2779
	call	__x86_indirect_thunk_rax
.L2779:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	skb_free, .-skb_free
	.p2align 6
	.globl	route_lookup
	.type	route_lookup, @function
route_lookup:
	pushq	%r14
	leaq	944(%rdi), %r9
	leaq	1200(%rdi), %r10
	pushq	%r13
	xorl	%r13d, %r13d
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	pushq	%rbx
	movl	%esi, %ebx
.L2787:
	movzwl	56(%r9), %eax
	cmpl	%ebx, %eax
	je	.L2794
.L2785:
	addq	$64, %r9
	cmpq	%r10, %r9
	jne	.L2787
	popq	%rbx
	movq	%r13, %rax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2794:
	movzwl	58(%r9), %ebp
	leaq	40(%r9), %r14
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%rbp, %r11
	salq	$48, %r11
	shrq	$51, %r11
	movq	%r11, %rdx
	call	memcmp
	testl	%eax, %eax
	jne	.L2785
	movl	%ebp, %edx
	andw	$7, %dx
	jne	.L2795
	testq	%r13, %r13
	je	.L2788
.L2796:
	cmpw	%bp, 58(%r13)
	cmovb	%r9, %r13
	jmp	.L2785
	.p2align 4,,10
	.p2align 3
.L2795:
	movzbl	(%r12,%r11), %eax
	movzwl	%dx, %edx
	xorb	40(%r9,%r11), %al
	movl	$8, %ecx
	movzbl	%al, %eax
	subl	%edx, %ecx
	sarl	%cl, %eax
	testl	%eax, %eax
	jne	.L2785
	testq	%r13, %r13
	jne	.L2796
.L2788:
	movq	%r9, %r13
	jmp	.L2785
	.size	route_lookup, .-route_lookup
	.p2align 6
	.globl	ip_receive
	.type	ip_receive, @function
ip_receive:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%rsi, %rdi
	pushq	%rbx
	subq	$8, %rsp
	movq	64(%rbp), %rbx
	movl	80(%rbp), %edx
	movzwl	2(%rbx), %eax
	rolw	$8, %ax
	cmpl	$19, %edx
	jbe	.L2798
	cmpb	$69, (%rbx)
	movzwl	%ax, %r8d
	setne	%cl
	cmpw	$19, %ax
	setbe	%al
	orb	%al, %cl
	jne	.L2798
	cmpl	%r8d, %edx
	jb	.L2798
	leaq	20(%rbx), %rsi
	movq	%rbx, %rax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L2799:
	movl	(%rax), %ecx
	addq	$4, %rax
	addq	%rcx, %rdx
	cmpq	%rsi, %rax
	jne	.L2799
	movl	%edx, %eax
	shrq	$32, %rdx
	addq	%rax, %rdx
	movl	%edx, %eax
	shrq	$32, %rdx
	addq	%rdx, %rax
	movzwl	%ax, %edx
	shrl	$16, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	notl	%edx
	cmpw	%ax, %dx
	jne	.L2798
	movl	%r8d, 80(%rbp)
	movzbl	9(%rbx), %eax
	leaq	12(%rbx), %rsi
	leaq	110(%rbp), %rdi
	movl	$2, %edx
	leaq	130(%rbp), %r13
	movb	%al, 104(%rbp)
	movzbl	1(%rbx), %eax
	movw	%dx, 126(%rbp)
	movl	$4, %edx
	shrb	$2, %al
	movzbl	%al, %eax
	movl	%eax, 88(%rbp)
	movl	$2, %eax
	movw	%ax, 106(%rbp)
	call	memcpy
	movl	$4, %edx
	leaq	16(%rbx), %rsi
	movq	%r13, %rdi
	call	memcpy
	movq	56(%rbp), %rax
	subl	$20, 80(%rbp)
	movl	netfilter_count(%rip), %r12d
	leaq	20(%rax), %rdx
	movq	%rdx, 56(%rbp)
	movq	%rdx, 72(%rbp)
	movzwl	20(%rax), %edx
	rolw	$8, %dx
	movw	%dx, 108(%rbp)
	movzwl	22(%rax), %eax
	rolw	$8, %ax
	movw	%ax, 128(%rbp)
	testl	%r12d, %r12d
	je	.L2807
	salq	$4, %r12
	movq	$netfilter_table, %rbx
	addq	$netfilter_table, %r12
	jmp	.L2806
	.p2align 4,,10
	.p2align 3
.L2803:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L2807
.L2806:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2803
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2804
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2804:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2797:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2807:
	movq	16(%rbp), %rdi
	movq	%r13, %rdx
	movl	$2, %esi
	call	route_lookup
	movq	%rax, 40(%rbp)
	testq	%rax, %rax
	je	.L2823
	movq	8(%rax), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L2798:
	movq	48(%rbp), %rax
	addl	$1, 244(%rdi)
	testq	%rax, %rax
	je	.L2809
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2809:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L2797
.L2823:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2808
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2808:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2797
	.size	ip_receive, .-ip_receive
	.p2align 6
	.type	udp_recvmsg6, @function
udp_recvmsg6:
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	call	udp_recv
	movq	%rax, %rbp
	testq	%rax, %rax
	jle	.L2824
	cmpq	$0, 104(%rbx)
	je	.L2827
.L2824:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2827:
	movl	224(%rbx), %eax
	testl	%eax, %eax
	je	.L2824
	movq	112(%rbx), %rdi
	leaq	192(%rbx), %rdx
	movl	$10, %esi
	call	route_lookup
	movq	%rax, 104(%rbx)
	jmp	.L2824
	.size	udp_recvmsg6, .-udp_recvmsg6
	.p2align 6
	.globl	ip6_receive
	.type	ip6_receive, @function
ip6_receive:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	64(%rdi), %rbx
	movl	80(%rdi), %ecx
	movzwl	4(%rbx), %eax
	rolw	$8, %ax
	cmpl	$39, %ecx
	jbe	.L2829
	movzbl	(%rbx), %edx
	shrb	$4, %dl
	cmpb	$6, %dl
	jne	.L2829
	movzwl	%ax, %eax
	addl	$40, %eax
	cmpl	%eax, %ecx
	jb	.L2829
	cmpb	$0, 7(%rbx)
	je	.L2829
	movl	%eax, 80(%rdi)
	movzbl	6(%rbx), %eax
	leaq	8(%rbx), %rsi
	leaq	110(%rdi), %rdi
	leaq	130(%rbp), %r12
	movb	%al, -6(%rdi)
	movzbl	(%rbx), %eax
	movzbl	1(%rbx), %edx
	sall	$2, %eax
	shrb	$6, %dl
	andl	$60, %eax
	movzbl	%dl, %edx
	orl	%edx, %eax
	movl	$10, %edx
	movl	%eax, -22(%rdi)
	movl	$10, %eax
	movw	%dx, 16(%rdi)
	movl	$16, %edx
	movw	%ax, -4(%rdi)
	call	memcpy
	movl	$16, %edx
	leaq	24(%rbx), %rsi
	movq	%r12, %rdi
	call	memcpy
	movq	56(%rbp), %rax
	subl	$40, 80(%rbp)
	leaq	40(%rax), %rdx
	movq	%rdx, 56(%rbp)
	movq	%rdx, 72(%rbp)
	movzwl	40(%rax), %edx
	rolw	$8, %dx
	movw	%dx, 108(%rbp)
	movzwl	42(%rax), %eax
	rolw	$8, %ax
	movw	%ax, 128(%rbp)
	movl	netfilter_count+16(%rip), %eax
	testl	%eax, %eax
	je	.L2839
	subl	$1, %eax
	movq	$netfilter_table+192, %rbx
	salq	$4, %rax
	leaq	netfilter_table+208(%rax), %r13
	jmp	.L2838
	.p2align 4,,10
	.p2align 3
.L2836:
	addq	$16, %rbx
	cmpq	%rbx, %r13
	je	.L2839
.L2838:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2836
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2837
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2837:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2828:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2839:
	movq	16(%rbp), %rdi
	movq	%r12, %rdx
	movl	$10, %esi
	call	route_lookup
	movq	%rax, 40(%rbp)
	testq	%rax, %rax
	je	.L2853
	movq	8(%rax), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2829:
	movq	48(%rbp), %rax
	addl	$1, 244(%rsi)
	testq	%rax, %rax
	je	.L2831
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2831:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L2828
.L2853:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2840
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2840:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2828
	.size	ip6_receive, .-ip6_receive
	.p2align 6
	.globl	sock_route
	.type	sock_route, @function
sock_route:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	104(%rdi), %rdi
	movq	112(%rbx), %rax
	testq	%rdi, %rdi
	je	.L2858
	movl	1200(%rax), %esi
	movq	(%rdi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2856
	movq	112(%rbx), %rax
.L2858:
	movzwl	208(%rbx), %esi
	leaq	192(%rbx), %rdx
	movq	%rax, %rdi
	call	route_lookup
	movq	%rax, 104(%rbx)
	testq	%rax, %rax
	je	.L2862
.L2856:
	xorl	%eax, %eax
	popq	%rbx
	ret
.L2862:
	movl	$-107, %eax
	popq	%rbx
	ret
	.size	sock_route, .-sock_route
	.p2align 6
	.globl	ip_queue_xmit
	.type	ip_queue_xmit, @function
ip_queue_xmit:
	pushq	%r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	256(%rdi), %r13d
	addl	216(%rdi), %r13d
	call	sock_route
	testl	%eax, %eax
	jne	.L2882
	movq	104(%r12), %rax
	movq	56(%rbp), %rbx
	movl	$4, %edx
	leaq	172(%r12), %rsi
	movq	%rax, 40(%rbp)
	movq	24(%rax), %rax
	leaq	-8(%rbx), %rdi
	addl	$20, 80(%rbp)
	movq	%rax, 24(%rbp)
	leaq	-20(%rbx), %rax
	movq	%rax, 56(%rbp)
	movq	%rax, 64(%rbp)
	movb	$69, -20(%rbx)
	movzbl	88(%rbp), %eax
	sall	$2, %eax
	movb	%al, -19(%rbx)
	movl	80(%rbp), %eax
	movb	%r13b, -15(%rbx)
	movb	%ah, -18(%rbx)
	movb	%al, -17(%rbx)
	movl	%r13d, %eax
	movb	%ah, -16(%rbx)
	movb	$64, -14(%rbx)
	movb	$0, -13(%rbx)
	movb	$64, -12(%rbx)
	movzbl	210(%r12), %eax
	movb	$0, -10(%rbx)
	movb	%al, -11(%rbx)
	movb	$0, -9(%rbx)
	call	memcpy
	leaq	-4(%rbx), %rdi
	movl	$4, %edx
	leaq	192(%r12), %rsi
	call	memcpy
	movq	168(%r12), %rax
	movq	%rax, 106(%rbp)
	movq	176(%r12), %rax
	movq	%rax, 114(%rbp)
	movl	184(%r12), %eax
	movl	%eax, 122(%rbp)
	movq	188(%r12), %rax
	movq	%rax, 126(%rbp)
	movq	196(%r12), %rax
	movq	%rax, 134(%rbp)
	movl	204(%r12), %eax
	movl	%eax, 142(%rbp)
	movzbl	210(%r12), %eax
	movb	%al, 104(%rbp)
	movl	$2048, %eax
	movw	%ax, 100(%rbp)
	movl	netfilter_count+8(%rip), %eax
	testl	%eax, %eax
	je	.L2867
	subl	$1, %eax
	movq	$netfilter_table+96, %rbx
	salq	$4, %rax
	leaq	netfilter_table+112(%rax), %r12
	jmp	.L2870
	.p2align 4,,10
	.p2align 3
.L2868:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L2867
.L2870:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2868
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2869
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2869:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2863:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2867:
	movq	40(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2882:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2865
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2865:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2863
	.size	ip_queue_xmit, .-ip_queue_xmit
	.p2align 6
	.globl	ip6_queue_xmit
	.type	ip6_queue_xmit, @function
ip6_queue_xmit:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movl	80(%rsi), %r13d
	call	sock_route
	testl	%eax, %eax
	jne	.L2902
	movq	104(%rbx), %rax
	movq	56(%rbp), %r12
	leaq	172(%rbx), %rsi
	movl	216(%rbx), %edx
	movq	%rax, 40(%rbp)
	movq	24(%rax), %rax
	leaq	-32(%r12), %rdi
	andl	$1048575, %edx
	addl	$40, 80(%rbp)
	movq	%rax, 24(%rbp)
	leaq	-40(%r12), %rax
	movq	%rax, 56(%rbp)
	movq	%rax, 64(%rbp)
	movl	88(%rbp), %eax
	movb	%r13b, -35(%r12)
	sall	$22, %eax
	orl	%edx, %eax
	movl	$16, %edx
	orl	$1610612736, %eax
	bswap	%eax
	movl	%eax, -40(%r12)
	movl	%r13d, %eax
	movzbl	%ah, %eax
	movb	%al, -36(%r12)
	movzbl	210(%rbx), %eax
	movb	$64, -33(%r12)
	movb	%al, -34(%r12)
	call	memcpy
	leaq	-16(%r12), %rdi
	movl	$16, %edx
	leaq	192(%rbx), %rsi
	call	memcpy
	movq	168(%rbx), %rax
	movq	%rax, 106(%rbp)
	movq	176(%rbx), %rax
	movq	%rax, 114(%rbp)
	movl	184(%rbx), %eax
	movl	%eax, 122(%rbp)
	movq	188(%rbx), %rax
	movq	%rax, 126(%rbp)
	movq	196(%rbx), %rax
	movq	%rax, 134(%rbp)
	movl	204(%rbx), %eax
	movl	%eax, 142(%rbp)
	movzbl	210(%rbx), %eax
	movb	%al, 104(%rbp)
	movl	$-31011, %eax
	movw	%ax, 100(%rbp)
	movl	netfilter_count+24(%rip), %eax
	testl	%eax, %eax
	je	.L2887
	subl	$1, %eax
	movq	$netfilter_table+288, %rbx
	salq	$4, %rax
	leaq	netfilter_table+304(%rax), %r12
	jmp	.L2890
	.p2align 4,,10
	.p2align 3
.L2888:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L2887
.L2890:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2888
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2889
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2889:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2883:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2887:
	movq	40(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2902:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2885
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2885:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2883
	.size	ip6_queue_xmit, .-ip6_queue_xmit
	.p2align 6
	.globl	dev_run_queue
	.type	dev_run_queue, @function
dev_run_queue:
	pushq	%r12
	leaq	48(%rdi), %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	jmp	.L2906
	.p2align 4,,10
	.p2align 3
.L2904:
	movq	(%rbx), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	cmpl	$1, %eax
	je	.L2912
.L2906:
	movq	192(%rbx), %rbp
	movq	$0, 192(%rbx)
	testq	%rbp, %rbp
	jne	.L2904
	movq	48(%rbx), %rax
	movq	%r12, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L2904
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2912:
	movq	%rbp, 192(%rbx)
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	dev_run_queue, .-dev_run_queue
	.p2align 6
	.type	net_softirq.part.0, @function
net_softirq.part.0:
	pushq	%r13
	leaq	640(%rdi), %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	$1, 1208(%rdi)
	jmp	.L2916
	.p2align 4,,10
	.p2align 3
.L2915:
	cmpq	$0, 168(%rbx)
	jne	.L2920
.L2916:
	movq	640(%r12), %rbx
	cmpq	%r13, %rbx
	je	.L2921
.L2917:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	leaq	-24(%rbx), %rbp
	movl	$8, %esi
	movq	%rbp, %rdi
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	-8(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	movl	$0, 204(%rbx)
	call	__x86_indirect_thunk_rax
	cmpl	$8, %eax
	jne	.L2915
	movl	204(%rbx), %eax
	testl	%eax, %eax
	jne	.L2915
	movq	16(%rbx), %rax
	cmpq	$0, 168(%rbx)
	movl	$1, 204(%rbx)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rcx
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, 648(%rax)
	movq	%rbx, (%rdx)
	je	.L2916
	.p2align 4,,10
	.p2align 3
.L2920:
	movq	%rbp, %rdi
	call	dev_run_queue
	movq	640(%r12), %rbx
	cmpq	%r13, %rbx
	jne	.L2917
.L2921:
	movl	$0, 1208(%r12)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	net_softirq.part.0, .-net_softirq.part.0
	.p2align 6
	.type	inet_release, @function
inet_release:
	pushq	%rbx
	movq	%rdi, %rax
	movq	8(%rdi), %rdi
	movq	112(%rdi), %rbx
	movq	$0, 8(%rax)
	movq	$0, 136(%rdi)
	movq	80(%rdi), %rax
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	1208(%rbx), %eax
	testl	%eax, %eax
	jne	.L2923
	movq	%rbx, %rdi
	call	net_softirq.part.0
.L2923:
	xorl	%eax, %eax
	popq	%rbx
	ret
	.size	inet_release, .-inet_release
	.p2align 6
	.type	inet_setsockopt, @function
inet_setsockopt:
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movq	8(%rdi), %rdi
	movq	80(%rdi), %rax
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebp
	movq	8(%rbx), %rax
	movq	112(%rax), %rdi
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2925
	call	net_softirq.part.0
.L2925:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	inet_setsockopt, .-inet_setsockopt
	.p2align 6
	.type	inet6_sendmsg, @function
inet6_sendmsg:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	8(%rdi), %rbx
	cmpw	$0, 170(%rbx)
	je	.L2932
	movq	80(%rbx), %rax
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbx), %rdi
	movq	%rax, %rbp
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2928
	call	net_softirq.part.0
.L2928:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2932:
	movq	$-107, %rbp
	jmp	.L2928
	.size	inet6_sendmsg, .-inet6_sendmsg
	.p2align 6
	.type	inet6_connect, @function
inet6_connect:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	cmpw	$10, (%rsi)
	movq	8(%rdi), %rbp
	jne	.L2938
	cmpw	$0, 2(%rsi)
	je	.L2938
	movq	80(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbp), %rdi
	movl	%eax, %ebx
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2934
	call	net_softirq.part.0
.L2934:
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2938:
	movl	$-22, %ebx
	jmp	.L2934
	.size	inet6_connect, .-inet6_connect
	.p2align 6
	.type	inet_sendmsg, @function
inet_sendmsg:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	8(%rdi), %rbp
	movq	80(%rbp), %rax
	movq	%rbp, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbp), %rdi
	movq	%rax, %rbx
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2940
	call	net_softirq.part.0
.L2940:
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	ret
	.size	inet_sendmsg, .-inet_sendmsg
	.p2align 6
	.type	inet_connect, @function
inet_connect:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	cmpw	$2, (%rsi)
	movq	8(%rdi), %rbx
	jne	.L2946
	movq	80(%rbx), %rax
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebp
.L2944:
	movq	112(%rbx), %rdi
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2943
	call	net_softirq.part.0
.L2943:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2946:
	movl	$-22, %ebp
	jmp	.L2944
	.size	inet_connect, .-inet_connect
	.p2align 6
	.type	inet6_release, @function
inet6_release:
	pushq	%rbx
	movq	%rdi, %rax
	movq	8(%rdi), %rdi
	movl	$0, 212(%rdi)
	movq	112(%rdi), %rbx
	movq	$0, 8(%rax)
	movq	80(%rdi), %rax
	movq	$0, 136(%rdi)
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	1208(%rbx), %eax
	testl	%eax, %eax
	jne	.L2949
	movq	%rbx, %rdi
	call	net_softirq.part.0
.L2949:
	xorl	%eax, %eax
	popq	%rbx
	ret
	.size	inet6_release, .-inet6_release
	.p2align 6
	.globl	net_use_qdisc
	.type	net_use_qdisc, @function
net_use_qdisc:
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	call	dev_run_queue
	movl	200(%rbx), %eax
	testl	%eax, %eax
	jne	.L2951
	cmpq	$0, 192(%rbx)
	je	.L2959
.L2951:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2959:
	movl	$2863311531, %edx
	movl	%ebp, %eax
	movq	$0, 200(%rbx)
	imulq	%rdx, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %edx
	movl	%ebp, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	movq	$flow_filter, %rax
	movq	qdisc_kinds(,%rdx,8), %rdx
	movq	%rdx, 48(%rbx)
	movq	$size_filter, %rdx
	cmove	%rdx, %rax
	movq	%rax, 56(%rbx)
	leaq	64(%rbx), %rax
	addq	$192, %rbx
	.p2align 4,,10
	.p2align 3
.L2955:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rbx, %rax
	jne	.L2955
	jmp	.L2951
	.size	net_use_qdisc, .-net_use_qdisc
	.p2align 6
	.type	neighbour_connected, @function
neighbour_connected:
	pushq	%rbp
	leaq	56(%rdi), %rcx
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movq	8(%rdi), %rsi
	movzwl	100(%rbx), %edx
	movq	%rbx, %rdi
	movq	8(%rsi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	24(%rbx), %rbp
	movq	%rbx, %rdi
	movq	48(%rbp), %rax
	leaq	48(%rbp), %rsi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	jmp	dev_run_queue
	.size	neighbour_connected, .-neighbour_connected
	.p2align 6
	.type	neighbour_direct, @function
neighbour_direct:
	pushq	%rbp
	xorl	%ecx, %ecx
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$8, %rsp
	movq	8(%rdi), %rsi
	movzwl	100(%rbx), %edx
	movq	%rbx, %rdi
	movq	8(%rsi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	24(%rbx), %rbp
	movq	%rbx, %rdi
	movq	48(%rbp), %rax
	leaq	48(%rbp), %rsi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	jmp	dev_run_queue
	.size	neighbour_direct, .-neighbour_direct
	.p2align 6
	.type	neighbour_resolve, @function
neighbour_resolve:
	pushq	%r13
	leaq	56(%rdi), %r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movl	68(%rdi), %eax
	movl	64(%rdi), %edx
	addl	$1, %eax
	salq	$32, %rdx
	movl	%eax, 68(%rdi)
	orq	%rdx, %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movl	$6, %edx
	movq	%rax, %r12
	shrq	$31, %r12
	xorq	%rax, %r12
	movq	8(%rdi), %rax
	movq	%r13, %rdi
	andl	$15, %r12d
	leaq	304(%rax), %rsi
	call	memcpy
	movq	8(%rbx), %r8
	movq	$neighbour_connected, (%rbx)
	leaq	16(%rbx), %rsi
	movq	40(%r8), %rax
	movq	8(%rax), %rdi
	movq	(%rdi), %rax
	leaq	24(%rax,%r12), %rdx
	call	timer_modify
	movq	8(%r8), %rax
	movzwl	100(%rbp), %edx
	movq	%r13, %rcx
	movq	%r8, %rsi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	24(%rbp), %rbx
	movq	%rbp, %rdi
	movq	48(%rbx), %rax
	leaq	48(%rbx), %rsi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	addq	$8, %rsp
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	dev_run_queue
	.size	neighbour_resolve, .-neighbour_resolve
	.p2align 6
	.globl	dev_queue_xmit
	.type	dev_queue_xmit, @function
dev_queue_xmit:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	24(%rdi), %rbp
	movq	48(%rbp), %rax
	leaq	48(%rbp), %rsi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbp, %rdi
	movl	%eax, %ebx
	call	dev_run_queue
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	dev_queue_xmit, .-dev_queue_xmit
	.p2align 6
	.globl	net_receive
	.type	net_receive, @function
net_receive:
	pushq	%rbx
	movzwl	100(%rdi), %edx
	movq	%rdi, %rbx
	movq	24(%rdi), %rsi
	movq	56(%rdi), %rcx
	movq	%rdx, %rax
	andl	$15, %eax
	addl	$1, 240(%rsi)
	salq	$4, %rax
	movq	%rcx, 64(%rdi)
	movq	packet_hash(%rax), %rax
	testq	%rax, %rax
	je	.L2969
	cmpw	(%rax), %dx
	je	.L2970
.L2969:
	movq	48(%rbx), %rax
	addl	$1, 244(%rsi)
	testq	%rax, %rax
	je	.L2971
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2971:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.p2align 4,,10
	.p2align 3
.L2970:
	movq	8(%rax), %rax
	popq	%rbx
	jmp	__x86_indirect_thunk_rax
	.size	net_receive, .-net_receive
	.p2align 6
	.type	loopback_poll, @function
loopback_poll:
	testl	%esi, %esi
	je	.L2983
	pushq	%r13
	leaq	208(%rdi), %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$8, %rsp
	jmp	.L2981
	.p2align 4,,10
	.p2align 3
.L2982:
	movq	8(%rdi), %rdx
	movq	(%rdi), %rax
	addl	$1, %ebx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	call	net_receive
	cmpl	%ebx, %ebp
	je	.L2989
.L2981:
	movq	208(%r12), %rdi
	cmpq	%rdi, %r13
	jne	.L2982
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2989:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L2983:
	xorl	%eax, %eax
	ret
	.size	loopback_poll, .-loopback_poll
	.p2align 6
	.type	ethernet_poll, @function
ethernet_poll:
	pushq	%r15
	leaq	304(%rdi), %rax
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	testl	%esi, %esi
	je	.L2990
	movq	%rdi, %rbp
	movl	%esi, %r14d
	xorl	%r12d, %r12d
	.p2align 4,,10
	.p2align 3
.L2991:
	movl	256(%rbp), %ebx
	cmpl	252(%rbp), %ebx
	je	.L3007
	movq	40(%rbp), %r13
	andl	$15, %ebx
	jmp	.L2993
	.p2align 4,,10
	.p2align 3
.L2994:
	call	schedule
.L2993:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L2994
	xorl	%esi, %esi
	movl	$146, %edx
	movq	%rax, %rdi
	addl	$1, %r12d
	call	memset
	movl	80(%r15), %eax
	leaq	148(%r15), %rdi
	movq	%r15, (%r15)
	movzwl	260(%rbp,%rbx,2), %r8d
	movq	%rdi, 56(%r15)
	imulq	$4016, %rbx, %rsi
	movq	%r15, 8(%r15)
	addq	296(%rbp), %rsi
	addq	%rax, %rdi
	movq	%r8, %rdx
	addl	%eax, %r8d
	movq	%r13, 16(%r15)
	movl	%r8d, 80(%r15)
	call	memcpy
	addl	$1, 256(%rbp)
	movq	56(%r15), %rdi
	movl	$6, %edx
	movq	%rbp, 24(%r15)
	movq	8(%rsp), %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L3008
	movq	8(%rbp), %rax
	movq	%r15, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r15, %rdi
	movw	%ax, 100(%r15)
	call	net_receive
.L2997:
	cmpl	%r12d, %r14d
	jne	.L2991
	movl	%r14d, %eax
.L2990:
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3008:
	movq	48(%r15), %rax
	addl	$1, 244(%rbp)
	testq	%rax, %rax
	je	.L2996
	movq	%r15, %rdi
	call	__x86_indirect_thunk_rax
.L2996:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%r15)
	addl	$1, skb_pool+16(%rip)
	movq	%r15, skb_pool+8(%rip)
	call	spin_unlock
	jmp	.L2997
.L3007:
	addq	$24, %rsp
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	ethernet_poll, .-ethernet_poll
	.p2align 6
	.globl	net_schedule_poll
	.type	net_schedule_poll, @function
net_schedule_poll:
	movl	228(%rdi), %eax
	testl	%eax, %eax
	jne	.L3009
	movq	40(%rdi), %rax
	leaq	24(%rdi), %rcx
	movl	$1, 228(%rdi)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rdi)
	movq	%rdx, 32(%rdi)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L3009:
	ret
	.size	net_schedule_poll, .-net_schedule_poll
	.p2align 6
	.globl	net_softirq
	.type	net_softirq, @function
net_softirq:
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L3011
	jmp	net_softirq.part.0
	.p2align 4,,10
	.p2align 3
.L3011:
	ret
	.size	net_softirq, .-net_softirq
	.p2align 6
	.globl	qdisc_init
	.type	qdisc_init, @function
qdisc_init:
	movl	$2863311531, %edx
	movl	%esi, %eax
	movq	$0, 152(%rdi)
	movq	$0, 144(%rdi)
	imulq	%rdx, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %edx
	movl	%esi, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	movq	$flow_filter, %rax
	movq	qdisc_kinds(,%rdx,8), %rdx
	movq	%rdx, (%rdi)
	movq	$size_filter, %rdx
	cmove	%rdx, %rax
	movq	%rax, 8(%rdi)
	leaq	16(%rdi), %rax
	addq	$144, %rdi
	.p2align 4,,10
	.p2align 3
.L3015:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdi, %rax
	jne	.L3015
	ret
	.size	qdisc_init, .-qdisc_init
	.p2align 6
	.globl	loopback_init
	.type	loopback_init, @function
loopback_init:
	leaq	224(%rdi), %rax
	movq	$loopback_ops, 16(%rdi)
	movq	%rax, 224(%rdi)
	movq	%rax, 232(%rdi)
	leaq	40(%rdi), %rax
	movq	%rax, 40(%rdi)
	movq	%rax, 48(%rdi)
	leaq	80(%rdi), %rax
	movq	$loopback_header_ops, 24(%rdi)
	movq	$loopback_poll, 32(%rdi)
	movl	$1, 240(%rdi)
	movq	%rdi, 56(%rdi)
	addq	$208, %rdi
	movl	$4000, 40(%rdi)
	movq	$plain_qdisc, -144(%rdi)
	movq	$flow_filter, -136(%rdi)
	movq	$0, 8(%rdi)
	movq	$0, (%rdi)
	.p2align 4,,10
	.p2align 3
.L3019:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdi, %rax
	jne	.L3019
	ret
	.size	loopback_init, .-loopback_init
	.p2align 6
	.globl	ethernet_init
	.type	ethernet_init, @function
ethernet_init:
	movq	%rdi, 368(%rdi)
	leaq	352(%rdi), %rax
	leaq	520(%rdi), %rdx
	movq	$ethernet_ops, 328(%rdi)
	movq	$ethernet_header_ops, 336(%rdi)
	movq	$ethernet_poll, 344(%rdi)
	movl	$4000, 560(%rdi)
	movl	$499, 576(%rdi)
	movq	$prio_qdisc, 376(%rdi)
	movq	$size_filter, 384(%rdi)
	movq	$0, 528(%rdi)
	movq	$0, 520(%rdi)
	movq	%rax, 352(%rdi)
	movq	%rax, 360(%rdi)
	leaq	392(%rdi), %rax
	.p2align 4,,10
	.p2align 3
.L3022:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3022
	movq	(%rdi), %rax
	movb	$68, 636(%rdi)
	movl	$1128415490, 632(%rdi)
	movl	(%rax), %eax
	movb	%al, 637(%rdi)
	ret
	.size	ethernet_init, .-ethernet_init
	.p2align 6
	.globl	net_init
	.type	net_init, @function
net_init:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	leaq	1072(%rdi), %rdi
	leaq	40(%rbx), %rax
	movq	%rbx, 1072(%rbx)
	leaq	1280(%rbx), %rdx
	movq	%rax, 1080(%rbx)
	movabsq	$140737488355329, %rax
	movq	%rax, 2272(%rbx)
	leaq	1712(%rbx), %rax
	movq	%rax, 1712(%rbx)
	movq	%rax, 1720(%rbx)
	movl	(%rbx), %eax
	movq	$loopback_ops, 1088(%rbx)
	imulq	$64256, %rax, %rax
	movq	$loopback_header_ops, 1096(%rbx)
	movq	$loopback_poll, 1104(%rbx)
	movl	$1, 1312(%rbx)
	addq	$net_rings, %rax
	movq	%rdi, 1128(%rbx)
	movq	%rax, 1696(%rbx)
	leaq	1296(%rbx), %rax
	movl	$4000, 1320(%rbx)
	movq	$plain_qdisc, 1136(%rbx)
	movq	$flow_filter, 1144(%rbx)
	movq	$0, 1288(%rbx)
	movq	$0, 1280(%rbx)
	movq	%rax, 1296(%rbx)
	movq	%rax, 1304(%rbx)
	leaq	1112(%rbx), %rax
	movq	%rax, 1112(%rbx)
	movq	%rax, 1120(%rbx)
	leaq	1152(%rbx), %rax
	.p2align 4,,10
	.p2align 3
.L3025:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L3025
	call	ethernet_init
	movl	$2, %eax
	leaq	2056(%rbx), %rdi
	movl	$16, %edx
	movw	%ax, 2072(%rbx)
	movq	$loopback4.4, %rsi
	leaq	1088(%rbx), %r12
	leaq	1400(%rbx), %rbp
	call	memcpy
	movl	$8, %edx
	movl	$2, %ecx
	leaq	1728(%rbx), %rax
	movq	%rax, 2048(%rbx)
	movl	2272(%rbx), %eax
	leaq	2120(%rbx), %rdi
	movq	$ethernet4.3, %rsi
	movw	%dx, 2074(%rbx)
	movl	$16, %edx
	movl	%eax, 2076(%rbx)
	movq	1072(%rbx), %rax
	movq	%r12, 2040(%rbx)
	movq	$ip_dst_ops, 2016(%rbx)
	movq	$ip_local_deliver, 2024(%rbx)
	movq	$ip_output, 2032(%rbx)
	movl	(%rax), %eax
	movw	%cx, 2136(%rbx)
	sall	$2, %eax
	movq	%r12, 1736(%rbx)
	movl	%eax, 1792(%rbx)
	leaq	1744(%rbx), %rax
	movq	$neighbour_direct, 1728(%rbx)
	movq	%rax, 1744(%rbx)
	movq	%rax, 1752(%rbx)
	movq	$neighbour_stale, 1768(%rbx)
	movl	$0, 1776(%rbx)
	call	memcpy
	movl	$8, %esi
	movl	$10, %edi
	leaq	1800(%rbx), %rax
	movq	%rax, 2112(%rbx)
	movl	$16, %edx
	movl	2272(%rbx), %eax
	movw	%si, 2138(%rbx)
	movq	$loopback6.2, %rsi
	movl	%eax, 2140(%rbx)
	movq	1072(%rbx), %rax
	movq	%rbp, 2104(%rbx)
	movq	$ip_dst_ops, 2080(%rbx)
	movq	$ip_local_deliver, 2088(%rbx)
	movq	$ip_output, 2096(%rbx)
	movl	(%rax), %eax
	movq	%rbp, 1808(%rbx)
	leal	1(,%rax,4), %eax
	movw	%di, 2200(%rbx)
	leaq	2184(%rbx), %rdi
	movl	%eax, 1864(%rbx)
	leaq	1816(%rbx), %rax
	movq	$neighbour_resolve, 1800(%rbx)
	movq	%rax, 1816(%rbx)
	movq	%rax, 1824(%rbx)
	movq	$neighbour_stale, 1840(%rbx)
	movl	$0, 1848(%rbx)
	call	memcpy
	movl	$16, %r8d
	movl	$16, %edx
	leaq	1872(%rbx), %rax
	movq	%rax, 2176(%rbx)
	movl	2272(%rbx), %eax
	movl	$10, %r9d
	leaq	2248(%rbx), %rdi
	movq	%r12, 2168(%rbx)
	movq	$ethernet6.1, %rsi
	movl	%eax, 2204(%rbx)
	movq	1072(%rbx), %rax
	movw	%r8w, 2202(%rbx)
	movq	$ip6_dst_ops, 2144(%rbx)
	movq	$ip6_local_deliver, 2152(%rbx)
	movq	$ip6_output, 2160(%rbx)
	movl	(%rax), %eax
	movq	%r12, 1880(%rbx)
	leal	2(,%rax,4), %eax
	movq	$neighbour_direct, 1872(%rbx)
	movl	%eax, 1936(%rbx)
	leaq	1888(%rbx), %rax
	movq	%rax, 1888(%rbx)
	movq	%rax, 1896(%rbx)
	movq	$neighbour_stale, 1912(%rbx)
	movl	$0, 1920(%rbx)
	movw	%r9w, 2264(%rbx)
	call	memcpy
	leaq	1944(%rbx), %rax
	movl	$8, %r10d
	movq	%rbp, 2232(%rbx)
	movq	%rax, 2240(%rbx)
	movl	2272(%rbx), %eax
	movw	%r10w, 2266(%rbx)
	movl	%eax, 2268(%rbx)
	movq	1072(%rbx), %rax
	movq	$ip6_dst_ops, 2208(%rbx)
	movq	$ip6_local_deliver, 2216(%rbx)
	movq	$ip6_output, 2224(%rbx)
	movl	(%rax), %eax
	movq	%rbp, 1952(%rbx)
	leal	3(,%rax,4), %eax
	movq	$neighbour_resolve, 1944(%rbx)
	movl	%eax, 2008(%rbx)
	leaq	1960(%rbx), %rax
	movq	%rax, 1960(%rbx)
	movq	%rax, 1968(%rbx)
	movq	$neighbour_stale, 1984(%rbx)
	movl	$0, 1992(%rbx)
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	net_init, .-net_init
	.p2align 6
	.globl	neighbour_init
	.type	neighbour_init, @function
neighbour_init:
	addq	$16, %rdi
	movq	%rdx, 8(%rsi)
	movq	$neighbour_resolve, %rax
	cmpq	%rdi, %rdx
	movq	$neighbour_direct, %rdx
	movl	%ecx, 64(%rsi)
	cmove	%rdx, %rax
	movq	$neighbour_stale, 40(%rsi)
	movl	$0, 48(%rsi)
	movq	%rax, (%rsi)
	leaq	16(%rsi), %rax
	movq	%rax, 16(%rsi)
	movq	%rax, 24(%rsi)
	ret
	.size	neighbour_init, .-neighbour_init
	.p2align 6
	.globl	netfilter_run
	.type	netfilter_run, @function
netfilter_run:
	cmpl	$10, %edi
	pushq	%r12
	movl	%esi, %esi
	movq	%rdx, %r12
	sete	%al
	pushq	%rbp
	leaq	(%rsi,%rsi,2), %rcx
	movzbl	%al, %edx
	andl	$1, %eax
	salq	$4, %rcx
	pushq	%rbx
	leaq	(%rsi,%rax,4), %rax
	leaq	(%rdx,%rdx,2), %rdx
	movl	netfilter_count(,%rax,4), %ebp
	salq	$6, %rdx
	leaq	netfilter_table(%rcx,%rdx), %rbx
	testl	%ebp, %ebp
	je	.L3032
	salq	$4, %rbp
	addq	%rbx, %rbp
	jmp	.L3036
	.p2align 4,,10
	.p2align 3
.L3033:
	addq	$16, %rbx
	cmpq	%rbp, %rbx
	je	.L3032
.L3036:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%r12, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L3033
	movq	48(%r12), %rax
	testq	%rax, %rax
	je	.L3034
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
.L3034:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%r12)
	movq	%r12, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	popq	%rbx
	movl	$-1, %eax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3032:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	netfilter_run, .-netfilter_run
	.p2align 6
	.globl	netfilter_start
	.type	netfilter_start, @function
netfilter_start:
	movl	netfilter_count(%rip), %eax
	movq	$tcp_tracker, track_protocols(%rip)
	movq	$udp_tracker, track_protocols+8(%rip)
	leal	1(%rax), %edx
	salq	$4, %rax
	movq	$track_hook4, netfilter_table(%rax)
	movq	$0, netfilter_table+8(%rax)
	movl	netfilter_count+4(%rip), %eax
	movl	%edx, netfilter_count(%rip)
	leal	1(%rax), %edx
	addq	$3, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+4(%rip)
	movq	$filter_hook, netfilter_table(%rax)
	movq	$chain_in, netfilter_table+8(%rax)
	movl	netfilter_count+8(%rip), %eax
	leal	1(%rax), %edx
	addq	$6, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+8(%rip)
	movq	$filter_hook, netfilter_table(%rax)
	movq	$chain_out, netfilter_table+8(%rax)
	movl	netfilter_count+12(%rip), %eax
	leal	1(%rax), %edx
	addq	$9, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+12(%rip)
	movq	$mangle_hook4, netfilter_table(%rax)
	movq	$0, netfilter_table+8(%rax)
	movl	netfilter_count+16(%rip), %eax
	leal	1(%rax), %edx
	addq	$12, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+16(%rip)
	movq	$track_hook6, netfilter_table(%rax)
	movq	$0, netfilter_table+8(%rax)
	movl	netfilter_count+20(%rip), %eax
	leal	1(%rax), %edx
	addq	$15, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+20(%rip)
	movq	$filter_hook, netfilter_table(%rax)
	movq	$chain_in, netfilter_table+8(%rax)
	movl	netfilter_count+24(%rip), %eax
	leal	1(%rax), %edx
	addq	$18, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+24(%rip)
	movq	$filter_hook, netfilter_table(%rax)
	movq	$chain_out, netfilter_table+8(%rax)
	movl	netfilter_count+28(%rip), %eax
	leal	1(%rax), %edx
	addq	$21, %rax
	salq	$4, %rax
	movl	%edx, netfilter_count+28(%rip)
	movq	$mangle_hook6, netfilter_table(%rax)
	movq	$0, netfilter_table+8(%rax)
	ret
	.size	netfilter_start, .-netfilter_start
	.p2align 6
	.globl	pseudo_sum4
	.type	pseudo_sum4, @function
pseudo_sum4:
	sall	$8, %edx
	rolw	$8, %cx
	movl	4(%rsi), %eax
	sall	$16, %ecx
	andl	$65280, %edx
	orl	%ecx, %edx
	movl	4(%rdi), %ecx
	addq	%rcx, %rax
	movl	%eax, %ecx
	shrq	$32, %rax
	addq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$32, %rcx
	addl	%ecx, %eax
	movl	%eax, %eax
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%edx, %eax
	ret
	.size	pseudo_sum4, .-pseudo_sum4
	.p2align 6
	.globl	pseudo_sum6
	.type	pseudo_sum6, @function
pseudo_sum6:
	rolw	$8, %cx
	movl	%edx, %eax
	movq	%rsi, %r8
	movzwl	%cx, %edx
	salq	$56, %rax
	xorl	%ecx, %ecx
	salq	$16, %rdx
	orq	%rax, %rdx
	leaq	4(%rdi), %rax
	addq	$20, %rdi
	.p2align 4,,10
	.p2align 3
.L3048:
	movl	(%rax), %esi
	addq	$4, %rax
	addq	%rsi, %rcx
	cmpq	%rdi, %rax
	jne	.L3048
	movl	%ecx, %eax
	shrq	$32, %rcx
	leaq	20(%r8), %rdi
	addq	%rax, %rcx
	leaq	4(%r8), %rax
	movq	%rcx, %rsi
	shrq	$32, %rsi
	addl	%esi, %ecx
	movl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L3049:
	movl	(%rax), %esi
	addq	$4, %rax
	addq	%rsi, %rcx
	cmpq	%rdi, %rax
	jne	.L3049
	movl	%ecx, %eax
	shrq	$32, %rcx
	addq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$32, %rcx
	addl	%ecx, %eax
	movl	%edx, %ecx
	shrq	$32, %rdx
	addq	%rcx, %rdx
	movl	%eax, %eax
	addq	%rdx, %rax
	movl	%eax, %edx
	shrq	$32, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%edx, %eax
	ret
	.size	pseudo_sum6, .-pseudo_sum6
	.p2align 6
	.type	tcp_send_check6, @function
tcp_send_check6:
	movl	80(%rsi), %r10d
	movq	%rsi, %r9
	movl	$6, %edx
	leaq	188(%rdi), %rsi
	addq	$168, %rdi
	movl	%r10d, %ecx
	call	pseudo_sum6
	movq	72(%r9), %r8
	movl	%r10d, %esi
	movl	%eax, %edx
	movq	%r8, %rdi
	call	checksum_partial
	movzwl	%ax, %edx
	shrl	$16, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	addl	%edx, %eax
	notl	%eax
	movw	%ax, 16(%r8)
	ret
	.size	tcp_send_check6, .-tcp_send_check6
	.p2align 6
	.type	udp_send_check6, @function
udp_send_check6:
	movl	80(%rsi), %r10d
	movq	%rsi, %r9
	movl	$17, %edx
	leaq	188(%rdi), %rsi
	addq	$168, %rdi
	movl	%r10d, %ecx
	call	pseudo_sum6
	movq	72(%r9), %r8
	movl	%r10d, %esi
	movl	%eax, %edx
	movq	%r8, %rdi
	call	checksum_partial
	movl	%eax, %edx
	movzwl	%ax, %eax
	shrl	$16, %edx
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	addl	%edx, %eax
	movl	$-1, %edx
	xorw	$-1, %ax
	cmove	%edx, %eax
	movw	%ax, 6(%r8)
	ret
	.size	udp_send_check6, .-udp_send_check6
	.p2align 6
	.type	tcp_handler6, @function
tcp_handler6:
	subq	$8, %rsp
	movl	80(%rdi), %ecx
	leaq	126(%rdi), %rsi
	movq	%rdi, %r9
	movl	$6, %edx
	leaq	106(%rdi), %rdi
	call	pseudo_sum6
	movq	%r9, %rdi
	addq	$8, %rsp
	movl	%eax, %esi
	jmp	tcp_deliver
	.size	tcp_handler6, .-tcp_handler6
	.p2align 6
	.type	udp_handler6, @function
udp_handler6:
	subq	$8, %rsp
	movl	80(%rdi), %ecx
	leaq	126(%rdi), %rsi
	movq	%rdi, %r9
	movl	$17, %edx
	leaq	106(%rdi), %rdi
	call	pseudo_sum6
	movq	%r9, %rdi
	addq	$8, %rsp
	movl	%eax, %esi
	jmp	udp_deliver
	.size	udp_handler6, .-udp_handler6
	.p2align 6
	.globl	tcp_after
	.type	tcp_after, @function
tcp_after:
	subl	%esi, %edi
	xorl	%eax, %eax
	testl	%edi, %edi
	setg	%al
	ret
	.size	tcp_after, .-tcp_after
	.p2align 6
	.globl	tcp_push
	.type	tcp_push, @function
tcp_push:
	pushq	%r15
	pushq	%r14
	leaq	48(%rdi), %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	48(%rdi), %rbp
	cmpq	%r14, %rbp
	je	.L3060
	movq	%rdi, %r12
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L3061:
	movl	96(%rbp), %eax
	subl	256(%r12), %eax
	testl	%eax, %eax
	jle	.L3063
	cmpl	268(%r12), %r13d
	jnb	.L3064
	movl	248(%r12), %edx
	testl	%edx, %edx
	je	.L3065
	cmpq	%r14, 0(%rbp)
	je	.L3064
.L3065:
	movq	112(%r12), %r15
	jmp	.L3066
	.p2align 4,,10
	.p2align 3
.L3067:
	call	schedule
.L3066:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L3067
	movl	$146, %edx
	xorl	%esi, %esi
	movq	%rax, %rdi
	call	memset
	movl	80(%rbp), %edx
	movl	80(%rbx), %eax
	movq	%rbx, (%rbx)
	leaq	242(%rbx), %rdi
	movq	%rbx, 8(%rbx)
	leal	(%rdx,%rax), %ecx
	movq	%rdi, 56(%rbx)
	movq	56(%rbp), %rsi
	addq	%rax, %rdi
	movl	%ecx, 80(%rbx)
	movq	%r15, 16(%rbx)
	call	memcpy
	movl	96(%rbp), %eax
	movl	92(%rbp), %edx
	movq	%rbx, %rsi
	movq	%r12, %rdi
	movl	%eax, 256(%r12)
	movzbl	105(%rbp), %ecx
	call	tcp_transmit
.L3063:
	movq	0(%rbp), %rbp
	addl	$1, %r13d
	cmpq	%r14, %rbp
	jne	.L3061
.L3064:
	testl	%r13d, %r13d
	je	.L3060
	movl	336(%r12), %eax
	testl	%eax, %eax
	je	.L3076
.L3060:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3076:
	movq	112(%r12), %rax
	leaq	304(%r12), %rsi
	movq	8(%rax), %rdi
	movq	(%rdi), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	leaq	3(%rax), %rdx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	timer_modify
	.size	tcp_push, .-tcp_push
	.p2align 6
	.type	tcp_setsockopt, @function
tcp_setsockopt:
	subq	$8, %rsp
	cmpl	$3, %esi
	je	.L3085
	cmpl	$1, %esi
	jne	.L3083
	cmpl	$2, %edx
	ja	.L3083
	movl	%edx, %edx
	cmpb	$4, 211(%rdi)
	movq	congestion_kinds(,%rdx,8), %rax
	movq	%rax, 96(%rdi)
	je	.L3086
.L3080:
	xorl	%eax, %eax
.L3077:
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3086:
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L3080
	.p2align 4,,10
	.p2align 3
.L3085:
	movl	%edx, 248(%rdi)
	testl	%edx, %edx
	jne	.L3080
	cmpb	$4, 211(%rdi)
	jne	.L3080
	call	tcp_push
	jmp	.L3080
.L3083:
	movl	$-22, %eax
	jmp	.L3077
	.size	tcp_setsockopt, .-tcp_setsockopt
	.p2align 6
	.type	tcp_sendmsg, @function
tcp_sendmsg:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$40, %rsp
	cmpb	$4, 211(%rdi)
	je	.L3088
	movl	236(%rdi), %r13d
	movq	%r13, %rax
	negq	%r13
	movq	%r13, 16(%rsp)
	testl	%eax, %eax
	je	.L3091
.L3087:
	movq	16(%rsp), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3091:
	movq	$-107, 16(%rsp)
	jmp	.L3087
	.p2align 4,,10
	.p2align 3
.L3088:
	movq	%rsi, %r12
	movl	%edx, %ebp
	call	sock_route
	testl	%eax, %eax
	jne	.L3091
	movq	104(%rbx), %rdi
	leaq	48(%rbx), %r14
	movq	(%rdi), %rax
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	88(%rbx), %rdx
	subl	24(%rdx), %eax
	movq	48(%rbx), %rdx
	subl	$20, %eax
	movl	%eax, 28(%rsp)
	cmpq	%r14, %rdx
	je	.L3102
	movq	%rdx, %rax
	xorl	%r8d, %r8d
	.p2align 4,,10
	.p2align 3
.L3093:
	movq	(%rax), %rax
	addl	$1, %r8d
	cmpq	%r14, %rax
	jne	.L3093
.L3092:
	testl	%ebp, %ebp
	je	.L3094
	movq	$0, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L3100:
	movq	56(%rbx), %r13
	cmpq	%rdx, %r14
	je	.L3095
	movl	256(%rbx), %eax
	subl	92(%r13), %eax
	testl	%eax, %eax
	jle	.L3108
.L3095:
	leal	1(%r8), %eax
	movl	%eax, 8(%rsp)
	cmpl	$15, %r8d
	ja	.L3097
	movq	112(%rbx), %r15
	jmp	.L3098
	.p2align 4,,10
	.p2align 3
.L3099:
	call	schedule
.L3098:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L3099
	movq	%rax, %rdi
	movl	$146, %edx
	xorl	%esi, %esi
	call	memset
	movb	$24, 105(%r13)
	movl	260(%rbx), %eax
	leaq	242(%r13), %rdi
	movq	%r13, 8(%r13)
	movl	8(%rsp), %r8d
	movl	%eax, 92(%r13)
	movl	%eax, 96(%r13)
	movq	56(%rbx), %rax
	movq	%rdi, 56(%r13)
	movq	%rax, 8(%r13)
	movq	%r15, 16(%r13)
	movq	%r14, 0(%r13)
	movq	%r13, 56(%rbx)
	movq	%r13, (%rax)
	movl	80(%r13), %eax
.L3096:
	movl	28(%rsp), %r15d
	movl	%r8d, 24(%rsp)
	subl	%eax, %r15d
	cmpl	%ebp, %r15d
	cmova	%ebp, %r15d
	addq	%rax, %rdi
	leal	(%rax,%r15), %esi
	movl	%r15d, %edx
	movl	%esi, 80(%r13)
	movq	%r12, %rsi
	movq	%rdx, 8(%rsp)
	call	memcpy
	movq	8(%rsp), %rdx
	addl	%r15d, 96(%r13)
	addq	%rdx, 16(%rsp)
	addl	%r15d, 260(%rbx)
	addq	%rdx, %r12
	subl	%r15d, %ebp
	je	.L3097
	movq	48(%rbx), %rdx
	movl	24(%rsp), %r8d
	jmp	.L3100
	.p2align 4,,10
	.p2align 3
.L3108:
	movl	80(%r13), %eax
	movl	28(%rsp), %ecx
	cmpl	%ecx, %eax
	jnb	.L3095
	movq	56(%r13), %rdi
	jmp	.L3096
	.p2align 4,,10
	.p2align 3
.L3097:
	movq	%rbx, %rdi
	call	tcp_push
	cmpq	$0, 16(%rsp)
	jne	.L3087
.L3101:
	movq	$-11, 16(%rsp)
	jmp	.L3087
.L3102:
	xorl	%r8d, %r8d
	jmp	.L3092
.L3094:
	movq	%rbx, %rdi
	call	tcp_push
	jmp	.L3101
	.size	tcp_sendmsg, .-tcp_sendmsg
	.p2align 6
	.globl	tcp_queue
	.type	tcp_queue, @function
tcp_queue:
	pushq	%r13
	pushq	%r12
	movl	%esi, %r12d
	pushq	%rbp
	movl	%edx, %ebp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movq	112(%rdi), %r13
	jmp	.L3110
	.p2align 4,,10
	.p2align 3
.L3111:
	call	schedule
.L3110:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3111
	movl	$146, %edx
	xorl	%esi, %esi
	movq	%rax, %rdi
	call	memset
	movb	%r12b, 105(%r9)
	leaq	242(%r9), %rax
	movl	260(%rbx), %edx
	movq	%rax, 56(%r9)
	xorl	%eax, %eax
	andl	$3, %r12d
	movl	%edx, 92(%r9)
	setne	%al
	addl	%ebp, %edx
	addl	%edx, %eax
	movq	%r9, 8(%r9)
	leaq	48(%rbx), %rdx
	movq	%r13, 16(%r9)
	movl	%eax, 260(%rbx)
	movl	%eax, 96(%r9)
	movq	56(%rbx), %rax
	movq	%rdx, (%r9)
	movq	%rax, 8(%r9)
	movq	%r9, 56(%rbx)
	movq	%r9, (%rax)
	addq	$8, %rsp
	movq	%r9, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	tcp_queue, .-tcp_queue
	.p2align 6
	.globl	tcp_purge
	.type	tcp_purge, @function
tcp_purge:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	(%rdi), %rbx
	cmpq	%rbx, %rdi
	je	.L3113
	movq	%rdi, %rbp
	.p2align 4,,10
	.p2align 3
.L3116:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3115
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3115:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movq	0(%rbp), %rbx
	cmpq	%rbx, %rbp
	jne	.L3116
.L3113:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	tcp_purge, .-tcp_purge
	.p2align 6
	.globl	tcp_done
	.type	tcp_done, @function
tcp_done:
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movb	$0, 211(%rdi)
	movq	$sock_lock, %rdi
	call	spin_lock
	movl	220(%rbp), %edi
	testl	%edi, %edi
	je	.L3123
	movq	8(%rbp), %rdx
	movq	0(%rbp), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbp, 0(%rbp)
	movq	%rbp, 8(%rbp)
.L3123:
	movl	$0, 220(%rbp)
	movq	$sock_lock, %rdi
	call	spin_unlock
	movl	336(%rbp), %esi
	testl	%esi, %esi
	je	.L3124
	movq	312(%rbp), %rcx
	movq	304(%rbp), %rdx
	leaq	304(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 304(%rbp)
	movq	%rax, 312(%rbp)
	movl	$0, 336(%rbp)
.L3124:
	movl	376(%rbp), %ecx
	testl	%ecx, %ecx
	je	.L3125
	movq	352(%rbp), %rcx
	movq	344(%rbp), %rdx
	leaq	344(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 344(%rbp)
	movq	%rax, 352(%rbp)
	movl	$0, 376(%rbp)
.L3125:
	movq	48(%rbp), %rbx
	leaq	48(%rbp), %r12
	cmpq	%rbx, %r12
	je	.L3126
	.p2align 4,,10
	.p2align 3
.L3128:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3127
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3127:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movq	48(%rbp), %rbx
	cmpq	%rbx, %r12
	jne	.L3128
.L3126:
	movq	160(%rbp), %rax
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	228(%rbp), %edx
	testl	%edx, %edx
	jne	.L3144
.L3122:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3144:
	movq	32(%rbp), %rbx
	leaq	32(%rbp), %r12
	cmpq	%rbx, %r12
	je	.L3131
	.p2align 4,,10
	.p2align 3
.L3133:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3132
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3132:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movq	32(%rbp), %rbx
	cmpq	%rbx, %r12
	jne	.L3133
.L3131:
	movl	$1, 244(%rbp)
	movl	240(%rbp), %eax
	testl	%eax, %eax
	jne	.L3122
	movq	$sock_pool, %rdi
	call	spin_lock
	movq	sock_pool+8(%rip), %rax
	movq	$sock_pool, %rdi
	movq	%rax, 0(%rbp)
	popq	%rbx
	addl	$1, sock_pool+16(%rip)
	movq	%rbp, sock_pool+8(%rip)
	popq	%rbp
	popq	%r12
	jmp	spin_unlock
	.size	tcp_done, .-tcp_done
	.p2align 6
	.globl	tcp_retransmit
	.type	tcp_retransmit, @function
tcp_retransmit:
	pushq	%rbp
	leaq	-304(%rdi), %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movl	-20(%rdi), %eax
	addl	$1, %eax
	movl	%eax, -20(%rdi)
	cmpl	$6, %eax
	ja	.L3148
	movq	-208(%rdi), %rax
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	$2, -36(%rbx)
	movq	%rbp, %rdi
	movl	%eax, -32(%rbx)
	movl	-52(%rbx), %eax
	movl	%eax, -48(%rbx)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	tcp_push
	.p2align 4,,10
	.p2align 3
.L3148:
	movl	$110, -68(%rdi)
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	jmp	tcp_done
	.size	tcp_retransmit, .-tcp_retransmit
	.p2align 6
	.type	tcp_acknowledged, @function
tcp_acknowledged:
	movl	%esi, %eax
	subl	252(%rdi), %eax
	testl	%eax, %eax
	jle	.L3169
	pushq	%r14
	movl	%esi, %eax
	pushq	%r13
	pushq	%r12
	movl	%esi, %r12d
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subl	260(%rdi), %eax
	testl	%eax, %eax
	jg	.L3151
	movq	48(%rdi), %rbx
	leaq	48(%rdi), %r14
	xorl	%r13d, %r13d
	cmpq	%rbx, %r14
	jne	.L3155
	jmp	.L3153
	.p2align 4,,10
	.p2align 3
.L3172:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3154
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3154:
	movq	$skb_pool, %rdi
	addl	$1, %r13d
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movq	48(%rbp), %rbx
	cmpq	%r14, %rbx
	je	.L3153
.L3155:
	movl	96(%rbx), %eax
	subl	%r12d, %eax
	testl	%eax, %eax
	jle	.L3172
.L3153:
	movl	%r12d, %eax
	subl	256(%rbp), %eax
	movl	%r12d, 252(%rbp)
	testl	%eax, %eax
	jle	.L3156
	movl	%r12d, 256(%rbp)
.L3156:
	movl	$0, 284(%rbp)
	movl	336(%rbp), %esi
	testl	%esi, %esi
	je	.L3157
	movq	312(%rbp), %rcx
	movq	304(%rbp), %rdx
	leaq	304(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 304(%rbp)
	movq	%rax, 312(%rbp)
	movl	$0, 336(%rbp)
.L3157:
	movq	96(%rbp), %rax
	movl	%r13d, %esi
	movq	%rbp, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	228(%rbp), %ecx
	testl	%ecx, %ecx
	je	.L3158
	movl	232(%rbp), %edx
	testl	%edx, %edx
	je	.L3159
	cmpl	%r12d, 260(%rbp)
	je	.L3173
.L3159:
	cmpq	%r14, 48(%rbp)
	je	.L3151
.L3161:
	movq	%rbp, %rdi
	call	tcp_push
	movl	228(%rbp), %eax
	testl	%eax, %eax
	je	.L3162
	.p2align 4,,10
	.p2align 3
.L3151:
	xorl	%eax, %eax
.L3149:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3158:
	cmpq	48(%rbp), %r14
	jne	.L3161
.L3162:
	movq	152(%rbp), %rax
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	jmp	.L3151
	.p2align 4,,10
	.p2align 3
.L3169:
	xorl	%eax, %eax
	ret
.L3173:
	movq	%rbp, %rdi
	call	tcp_done
	movl	$1, %eax
	jmp	.L3149
	.size	tcp_acknowledged, .-tcp_acknowledged
	.p2align 6
	.type	tcp_close, @function
tcp_close:
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	cmpb	$4, 211(%rdi)
	movl	$1, 228(%rdi)
	movl	$0, 248(%rdi)
	jne	.L3175
	movl	236(%rdi), %eax
	testl	%eax, %eax
	je	.L3176
.L3175:
	popq	%rbx
	movq	%rbp, %rdi
	popq	%rbp
	popq	%r12
	jmp	tcp_done
	.p2align 4,,10
	.p2align 3
.L3176:
	movq	32(%rdi), %rbx
	leaq	32(%rdi), %r12
	cmpq	%rbx, %r12
	je	.L3177
	.p2align 4,,10
	.p2align 3
.L3179:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3178
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3178:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	movq	32(%rbp), %rbx
	cmpq	%rbx, %r12
	jne	.L3179
.L3177:
	cmpl	$1, 232(%rbp)
	movl	$5, %eax
	movq	112(%rbp), %rbx
	sbbb	$-1, %al
	movb	%al, 211(%rbp)
	jmp	.L3181
	.p2align 4,,10
	.p2align 3
.L3182:
	call	schedule
.L3181:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3182
	movl	$146, %edx
	movq	%rax, %rdi
	xorl	%esi, %esi
	call	memset
	movq	%r9, 8(%r9)
	leaq	48(%rbp), %rdx
	movq	%rbp, %rdi
	leaq	242(%r9), %rax
	movb	$17, 105(%r9)
	movq	%rax, 56(%r9)
	movl	260(%rbp), %eax
	movq	%rbx, 16(%r9)
	movl	%eax, 92(%r9)
	addl	$1, %eax
	movl	%eax, 260(%rbp)
	movl	%eax, 96(%r9)
	movq	56(%rbp), %rax
	movq	%rdx, (%r9)
	movq	%rax, 8(%r9)
	movq	%r9, 56(%rbp)
	movq	%r9, (%rax)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	tcp_push
	.size	tcp_close, .-tcp_close
	.p2align 6
	.globl	tcp_process
	.type	tcp_process, @function
tcp_process:
	pushq	%r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$24, %rsp
	movq	72(%rsi), %rax
	movzbl	105(%rsi), %ebp
	movl	8(%rax), %esi
	movzbl	211(%rdi), %eax
	cmpb	$1, %al
	je	.L3252
	bswap	%esi
	testb	$2, %bpl
	jne	.L3253
	cmpb	$3, %al
	je	.L3254
.L3201:
	movq	%r12, %rdi
	call	tcp_acknowledged
	testl	%eax, %eax
	jne	.L3249
	movl	80(%rbx), %eax
	andl	$1, %ebp
	testl	%eax, %eax
	jne	.L3204
	movq	48(%rbx), %rax
	testb	%bpl, %bpl
	je	.L3251
	movl	264(%r12), %edx
	cmpl	92(%rbx), %edx
	je	.L3255
.L3220:
	testq	%rax, %rax
	je	.L3207
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3207:
	movq	$skb_pool, %rdi
	xorl	%r13d, %r13d
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	movq	%r12, %rdi
	call	tcp_send_ack
.L3189:
	addq	$24, %rsp
	movl	%r13d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3253:
	cmpb	$2, %al
	je	.L3256
.L3195:
	cmpb	$3, %al
	ja	.L3257
.L3249:
	movq	48(%rbx), %rax
.L3251:
	testq	%rax, %rax
	je	.L3203
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3203:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
.L3200:
	xorl	%r13d, %r13d
	jmp	.L3189
	.p2align 4,,10
	.p2align 3
.L3252:
	andl	$18, %ebp
	movl	$-22, %r13d
	cmpb	$2, %bpl
	je	.L3258
.L3191:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.L3192
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3192:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	movq	%rbx, skb_pool+8(%rip)
	addl	$1, skb_pool+16(%rip)
	call	spin_unlock
	addq	$24, %rsp
	movl	%r13d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3254:
	cmpl	%esi, 260(%rdi)
	jne	.L3201
	movq	120(%rdi), %r13
	movq	96(%rdi), %rax
	movl	%esi, 12(%rsp)
	movb	$4, 211(%rdi)
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	160(%r12), %rax
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	movq	72(%r13), %rax
	leaq	16(%r12), %rdx
	leaq	64(%r13), %rcx
	movq	%rcx, 16(%r12)
	movq	%r13, %rdi
	movq	%rax, 24(%r12)
	movq	%rdx, 72(%r13)
	movq	%rdx, (%rax)
	movq	144(%r13), %rax
	call	__x86_indirect_thunk_rax
	movl	12(%rsp), %esi
	jmp	.L3201
	.p2align 4,,10
	.p2align 3
.L3256:
	andl	$16, %ebp
	je	.L3249
	movl	92(%rbx), %eax
	addl	$1, %eax
	movl	%eax, 264(%rdi)
	call	tcp_acknowledged
	movq	96(%r12), %rax
	movq	%r12, %rdi
	movb	$4, 211(%r12)
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	160(%r12), %rax
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	movzbl	211(%r12), %eax
	jmp	.L3195
	.p2align 4,,10
	.p2align 3
.L3257:
	movq	%r12, %rdi
	call	tcp_send_ack
	jmp	.L3249
	.p2align 4,,10
	.p2align 3
.L3258:
	movq	88(%rdi), %rax
	movq	%rbx, %rsi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %r13d
	jmp	.L3191
	.p2align 4,,10
	.p2align 3
.L3204:
	movl	264(%r12), %edx
	movzbl	%bpl, %ecx
	cmpl	92(%rbx), %edx
	jne	.L3259
	addl	%eax, %edx
	addl	%ecx, %edx
	movl	%edx, 264(%r12)
	movl	228(%r12), %edx
	testl	%edx, %edx
	je	.L3218
	movq	48(%rbx), %rax
.L3219:
	testq	%rax, %rax
	je	.L3209
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3209:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
.L3208:
	testb	%bpl, %bpl
	jne	.L3260
	movl	288(%r12), %eax
	addl	$1, %eax
	movl	%eax, 288(%r12)
	cmpl	$1, %eax
	jbe	.L3213
	movq	%r12, %rdi
	call	tcp_send_ack
.L3214:
	movl	228(%r12), %ecx
	testl	%ecx, %ecx
	jne	.L3200
.L3215:
	movq	144(%r12), %rax
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	jmp	.L3200
	.p2align 4,,10
	.p2align 3
.L3218:
	movq	40(%r12), %rdx
	leaq	32(%r12), %rcx
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, 40(%r12)
	movq	%rbx, (%rdx)
	addl	%eax, 292(%r12)
	jmp	.L3208
	.p2align 4,,10
	.p2align 3
.L3255:
	addl	$1, %edx
	movl	%edx, 264(%r12)
	jmp	.L3219
	.p2align 4,,10
	.p2align 3
.L3260:
	movl	$1, 232(%r12)
	movq	%r12, %rdi
	call	tcp_send_ack
	movl	228(%r12), %esi
	testl	%esi, %esi
	je	.L3215
	movl	260(%r12), %eax
	cmpl	%eax, 252(%r12)
	jne	.L3200
	movq	%r12, %rdi
	call	tcp_done
	jmp	.L3200
	.p2align 4,,10
	.p2align 3
.L3213:
	movq	112(%r12), %rax
	leaq	344(%r12), %rsi
	movq	8(%rax), %rdi
	movq	(%rdi), %rax
	leaq	1(%rax), %rdx
	call	timer_modify
	jmp	.L3214
.L3259:
	movq	48(%rbx), %rax
	jmp	.L3220
	.size	tcp_process, .-tcp_process
	.p2align 6
	.type	tcp_receive4, @function
tcp_receive4:
	jmp	tcp_process
	.size	tcp_receive4, .-tcp_receive4
	.p2align 6
	.type	tcp_receive6, @function
tcp_receive6:
	movq	64(%rsi), %rax
	movzwl	2(%rax), %eax
	rolw	$8, %ax
	movw	%ax, 102(%rsi)
	jmp	tcp_process
	.size	tcp_receive6, .-tcp_receive6
	.p2align 6
	.globl	address_equal
	.type	address_equal, @function
address_equal:
	movzwl	2(%rsi), %ecx
	xorl	%eax, %eax
	cmpw	%cx, 2(%rdi)
	je	.L3266
	ret
	.p2align 4,,10
	.p2align 3
.L3266:
	addq	$4, %rsi
	addq	$4, %rdi
	movl	$16, %edx
	call	memcmp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	ret
	.size	address_equal, .-address_equal
	.p2align 6
	.globl	sock_hash
	.type	sock_hash, @function
sock_hash:
	pushq	%rbx
	movzbl	210(%rdi), %eax
	movq	%rdi, %rbx
	movzwl	190(%rdi), %edx
	salq	$32, %rax
	movq	%rdx, %rcx
	orq	%rdx, %rax
	movzwl	170(%rdi), %edx
	sall	$16, %edx
	orq	%rdx, %rax
	movq	112(%rdi), %rdx
	movq	(%rdx), %rdx
	movl	(%rdx), %edx
	salq	$40, %rdx
	orq	%rdx, %rax
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movl	%eax, 216(%rdi)
	xorl	%eax, %eax
	testw	%cx, %cx
	sete	%al
	movl	%eax, 224(%rdi)
	movq	$sock_lock, %rdi
	call	spin_lock
	movl	216(%rbx), %eax
	movq	$sock_lock, %rdi
	andl	$127, %eax
	salq	$4, %rax
	movq	sock_buckets(%rax), %rdx
	leaq	sock_buckets(%rax), %rcx
	movq	%rcx, 8(%rbx)
	movq	%rdx, (%rbx)
	movq	%rbx, 8(%rdx)
	movq	%rbx, sock_buckets(%rax)
	movl	$1, 220(%rbx)
	popq	%rbx
	jmp	spin_unlock
	.size	sock_hash, .-sock_hash
	.p2align 6
	.type	tcp_start, @function
tcp_start:
	pushq	%r12
	movl	%edx, %ecx
	movabsq	$-7046029254386353131, %rdx
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	movzwl	170(%rdi), %esi
	movq	%rdi, %rbx
	movzwl	190(%rdi), %eax
	movb	%cl, 211(%rdi)
	movl	$1, 268(%rdi)
	addq	%rdx, %rax
	movq	%rsi, %rdx
	salq	$16, %rdx
	addq	%rsi, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movl	%eax, 252(%rdi)
	movl	%eax, 256(%rdi)
	movl	%eax, 260(%rdi)
	call	sock_hash
	movq	112(%rbx), %r12
	jmp	.L3270
	.p2align 4,,10
	.p2align 3
.L3271:
	call	schedule
.L3270:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3271
	movl	$146, %edx
	movq	%rax, %rdi
	xorl	%esi, %esi
	call	memset
	movb	%bpl, 105(%r9)
	leaq	48(%rbx), %rdx
	movq	%rbx, %rdi
	leaq	242(%r9), %rax
	movq	%r9, 8(%r9)
	movq	%rax, 56(%r9)
	movl	260(%rbx), %eax
	movq	%r12, 16(%r9)
	movl	%eax, 92(%r9)
	addl	$1, %eax
	movl	%eax, 260(%rbx)
	movl	%eax, 96(%r9)
	movq	56(%rbx), %rax
	movq	%rdx, (%r9)
	movq	%rax, 8(%r9)
	movq	%r9, 56(%rbx)
	movq	%r9, (%rax)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	tcp_push
	.size	tcp_start, .-tcp_start
	.p2align 6
	.type	tcp_connect4, @function
tcp_connect4:
	movl	4(%rsi), %eax
	testl	%eax, %eax
	je	.L3275
	subq	$8, %rsp
	movq	(%rsi), %rax
	movl	$2, %edx
	movq	%rax, 188(%rdi)
	movq	8(%rsi), %rax
	movq	%rax, 196(%rdi)
	movl	16(%rsi), %eax
	movl	$2, %esi
	movl	%eax, 204(%rdi)
	call	tcp_start
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3275:
	movl	$-22, %eax
	ret
	.size	tcp_connect4, .-tcp_connect4
	.p2align 6
	.type	tcp_connect6, @function
tcp_connect6:
	cmpb	$-1, 4(%rsi)
	je	.L3282
	subq	$8, %rsp
	movq	(%rsi), %rax
	movl	$2, %edx
	movq	%rax, 188(%rdi)
	movq	8(%rsi), %rax
	movq	%rax, 196(%rdi)
	movl	16(%rsi), %eax
	movl	$2, %esi
	movl	%eax, 204(%rdi)
	call	tcp_start
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3282:
	movl	$-22, %eax
	ret
	.size	tcp_connect6, .-tcp_connect6
	.p2align 6
	.type	tcp_new_child, @function
tcp_new_child:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	80(%rdi), %r13
	movzwl	208(%rdi), %r14d
	movq	112(%rdi), %r15
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L3289
	movq	%rax, %rbx
	movq	%r15, 112(%rax)
	movw	%r14w, 208(%rax)
	movq	%rbx, %rdi
	movq	%r13, 80(%rax)
	movzbl	64(%r13), %eax
	movw	%r14w, 168(%rbx)
	movb	%al, 210(%rbx)
	movq	0(%r13), %rax
	movq	$sock_data_ready, 144(%rbx)
	movq	$sock_write_space, 152(%rbx)
	movq	$sock_state_change, 160(%rbx)
	call	__x86_indirect_thunk_rax
	movq	96(%r12), %rax
	movq	%r12, 120(%rbx)
	movl	$3, %edx
	movl	$18, %esi
	movq	%rbx, %rdi
	movq	%rax, 96(%rbx)
	movq	126(%rbp), %rax
	movq	%rax, 168(%rbx)
	movq	134(%rbp), %rax
	movq	%rax, 176(%rbx)
	movl	142(%rbp), %eax
	movl	%eax, 184(%rbx)
	movq	106(%rbp), %rax
	movq	%rax, 188(%rbx)
	movq	114(%rbp), %rax
	movq	%rax, 196(%rbx)
	movl	122(%rbp), %eax
	movl	%eax, 204(%rbx)
	movl	92(%rbp), %eax
	addl	$1, %eax
	movl	%eax, 264(%rbx)
	call	tcp_start
	xorl	%eax, %eax
.L3287:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3289:
	movl	$-12, %eax
	jmp	.L3287
	.size	tcp_new_child, .-tcp_new_child
	.p2align 6
	.type	tcp_conn_request4, @function
tcp_conn_request4:
	cmpl	$-1, 130(%rsi)
	je	.L3291
	cmpw	$0, 108(%rsi)
	je	.L3291
	jmp	tcp_new_child
	.p2align 4,,10
	.p2align 3
.L3291:
	movl	$-22, %eax
	ret
	.size	tcp_conn_request4, .-tcp_conn_request4
	.p2align 6
	.type	tcp_conn_request6, @function
tcp_conn_request6:
	cmpb	$-1, 130(%rsi)
	je	.L3295
	cmpw	$0, 108(%rsi)
	je	.L3295
	jmp	tcp_new_child
	.p2align 4,,10
	.p2align 3
.L3295:
	movl	$-22, %eax
	ret
	.size	tcp_conn_request6, .-tcp_conn_request6
	.p2align 6
	.type	udp_get_port, @function
udp_get_port:
	subq	$8, %rsp
	testl	%esi, %esi
	jne	.L3301
	movq	112(%rdi), %rax
	movl	1204(%rax), %esi
	leal	1(%rsi), %edx
	movl	%edx, 1204(%rax)
.L3301:
	movw	%si, 170(%rdi)
	call	sock_hash
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.size	udp_get_port, .-udp_get_port
	.p2align 6
	.type	inet_listen, @function
inet_listen:
	cmpl	$1, 28(%rdi)
	jne	.L3305
	testl	%esi, %esi
	je	.L3305
	subq	$8, %rsp
	movq	8(%rdi), %rdi
	movb	$1, 211(%rdi)
	call	sock_hash
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3305:
	movl	$-22, %eax
	ret
	.size	inet_listen, .-inet_listen
	.p2align 6
	.type	udp_connect, @function
udp_connect:
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$sock_lock, %rdi
	subq	$8, %rsp
	call	spin_lock
	movl	220(%rbx), %eax
	testl	%eax, %eax
	je	.L3311
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L3311:
	movl	$0, 220(%rbx)
	movq	$sock_lock, %rdi
	call	spin_unlock
	movq	0(%rbp), %rax
	movq	%rbx, %rdi
	movq	%rax, 188(%rbx)
	movq	8(%rbp), %rax
	movq	%rax, 196(%rbx)
	movl	16(%rbp), %eax
	movl	%eax, 204(%rbx)
	call	sock_hash
	movb	$4, 211(%rbx)
	addq	$8, %rsp
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	sock_route
	.size	udp_connect, .-udp_connect
	.p2align 6
	.globl	sock_unhash
	.type	sock_unhash, @function
sock_unhash:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$sock_lock, %rdi
	call	spin_lock
	movl	220(%rbx), %eax
	testl	%eax, %eax
	je	.L3314
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L3314:
	movl	$0, 220(%rbx)
	movq	$sock_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.size	sock_unhash, .-sock_unhash
	.p2align 6
	.globl	sock_find
	.type	sock_find, @function
sock_find:
	pushq	%r13
	xorl	%r8d, %r8d
	movq	%rcx, %r13
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	call	sock_find_in
	testq	%rax, %rax
	je	.L3319
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3319:
	addq	$8, %rsp
	movq	%r13, %rcx
	movq	%r12, %rdx
	movl	%ebp, %esi
	movq	%rbx, %rdi
	movl	$1, %r8d
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	sock_find_in
	.size	sock_find, .-sock_find
	.p2align 6
	.globl	sock_new
	.type	sock_new, @function
sock_new:
	pushq	%r13
	movq	%rdi, %r13
	movq	$sock_pool, %rdi
	pushq	%r12
	movl	%esi, %r12d
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	subq	$8, %rsp
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L3320
	movq	%r13, 112(%rax)
	movq	%rbx, %rdi
	movw	%r12w, 208(%rax)
	movq	%rbp, 80(%rax)
	movzbl	64(%rbp), %eax
	movw	%r12w, 168(%rbx)
	movb	%al, 210(%rbx)
	movq	0(%rbp), %rax
	movq	$sock_data_ready, 144(%rbx)
	movq	$sock_write_space, 152(%rbx)
	movq	$sock_state_change, 160(%rbx)
	call	__x86_indirect_thunk_rax
.L3320:
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	sock_new, .-sock_new
	.p2align 6
	.globl	sock_free
	.type	sock_free, @function
sock_free:
	movl	$1, 244(%rdi)
	movl	240(%rdi), %eax
	testl	%eax, %eax
	je	.L3331
	ret
	.p2align 4,,10
	.p2align 3
.L3331:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	$sock_pool, %rdi
	call	spin_lock
	movq	sock_pool+8(%rip), %rax
	movq	$sock_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, sock_pool+16(%rip)
	movq	%rbx, sock_pool+8(%rip)
	popq	%rbx
	jmp	spin_unlock
	.size	sock_free, .-sock_free
	.p2align 6
	.globl	socket_start
	.type	socket_start, @function
socket_start:
	movl	$384, sock_pool+4(%rip)
	xorl	%edx, %edx
	movq	$sock_memory, %rax
	movq	$sock_construct, sock_pool+24(%rip)
	jmp	.L3333
	.p2align 4,,10
	.p2align 3
.L3335:
	movq	%rcx, %rax
.L3333:
	movq	%rdx, (%rax)
	leaq	384(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$sock_memory+147072, %rax
	jne	.L3335
	movq	$sock_buckets, %rax
	movq	$sock_buckets+2048, %rdx
	movq	$sock_memory+147072, sock_pool+8(%rip)
	movl	$384, sock_pool+16(%rip)
	.p2align 4,,10
	.p2align 3
.L3334:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3334
	movq	$inet_create, socket_families+16(%rip)
	movq	$inet6_create, socket_families+80(%rip)
	ret
	.size	socket_start, .-socket_start
	.p2align 6
	.globl	net_start
	.type	net_start, @function
net_start:
	movl	$4312, skb_pool+4(%rip)
	xorl	%edx, %edx
	movq	$skb_memory, %rax
	movq	$0, skb_pool+24(%rip)
	jmp	.L3338
	.p2align 4,,10
	.p2align 3
.L3339:
	movq	%rcx, %rax
.L3338:
	movq	%rdx, (%rax)
	leaq	4312(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$skb_memory+1375528, %rax
	jne	.L3339
	movq	$skb_memory+1375528, skb_pool+8(%rip)
	movl	$320, skb_pool+16(%rip)
	movl	$2048, packet_hash+8(%rip)
	movq	$packet_types, packet_hash(%rip)
	movl	$34525, packet_hash+216(%rip)
	movq	$packet_types+16, packet_hash+208(%rip)
	movq	$tcp_receiver, inet_protocols+48(%rip)
	movq	$udp_receiver, inet_protocols+136(%rip)
	movq	$tcp6_receiver, inet_protocols+2096(%rip)
	movq	$udp6_receiver, inet_protocols+2184(%rip)
	call	netfilter_start
	jmp	socket_start
	.size	net_start, .-net_start
	.p2align 6
	.globl	socket_create
	.type	socket_create, @function
socket_create:
	pushq	%r14
	movq	security_heads+96(%rip), %r14
	pushq	%r13
	movq	%rsi, %r13
	pushq	%r12
	movl	%ecx, %r12d
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%edx, %ebx
	testq	%r14, %r14
	jne	.L3343
	jmp	.L3341
	.p2align 4,,10
	.p2align 3
.L3356:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L3341
.L3343:
	movq	8(%r14), %rax
	movl	%r12d, %edx
	movl	%ebx, %esi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3356
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3341:
	cmpl	$15, %ebx
	ja	.L3346
	movl	%ebx, %eax
	movq	socket_families(,%rax,8), %rax
	testq	%rax, %rax
	je	.L3346
	movq	%rbp, 16(%r13)
	movl	%r12d, %edx
	movq	%r13, %rsi
	movq	%rbp, %rdi
	movl	%ebx, 24(%r13)
	movl	%r12d, 28(%r13)
	movq	$0, 8(%r13)
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L3346:
	popq	%rbx
	movl	$-22, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	socket_create, .-socket_create
	.p2align 6
	.globl	socket_bind
	.type	socket_bind, @function
socket_bind:
	pushq	%r14
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	security_heads+104(%rip), %rbx
	movq	8(%rdi), %r13
	movq	16(%rdi), %r12
	testq	%rbx, %rbx
	jne	.L3360
	jmp	.L3358
	.p2align 4,,10
	.p2align 3
.L3366:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3358
.L3360:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3366
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3358:
	movq	(%r14), %rax
	popq	%rbx
	movq	%rbp, %rsi
	movq	%r14, %rdi
	popq	%rbp
	popq	%r12
	movq	(%rax), %rax
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.size	socket_bind, .-socket_bind
	.p2align 6
	.globl	socket_connect
	.type	socket_connect, @function
socket_connect:
	pushq	%r14
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	security_heads+112(%rip), %rbx
	movq	8(%rdi), %r13
	movq	16(%rdi), %r12
	testq	%rbx, %rbx
	jne	.L3370
	jmp	.L3368
	.p2align 4,,10
	.p2align 3
.L3376:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3368
.L3370:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3376
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3368:
	movq	(%r14), %rax
	popq	%rbx
	movq	%rbp, %rsi
	movq	%r14, %rdi
	popq	%rbp
	popq	%r12
	movq	8(%rax), %rax
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
	.size	socket_connect, .-socket_connect
	.p2align 6
	.globl	socket_listen
	.type	socket_listen, @function
socket_listen:
	movq	(%rdi), %rax
	movq	16(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	socket_listen, .-socket_listen
	.p2align 6
	.globl	socket_accept
	.type	socket_accept, @function
socket_accept:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	(%rdi), %rax
	movq	%rdi, %rbx
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebp
	testl	%eax, %eax
	je	.L3386
.L3378:
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3386:
	movq	8(%rbx), %r14
	movq	16(%rbx), %r13
	movq	security_heads+120(%rip), %rbx
	movq	8(%r12), %r12
	testq	%rbx, %rbx
	jne	.L3380
	jmp	.L3378
	.p2align 4,,10
	.p2align 3
.L3387:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3378
.L3380:
	movq	8(%rbx), %rax
	movq	%r12, %rdx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3387
	movl	%eax, %ebp
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	socket_accept, .-socket_accept
	.p2align 6
	.globl	socket_send
	.type	socket_send, @function
socket_send:
	pushq	%r15
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movl	%edx, %ebx
	subq	$8, %rsp
	movq	security_heads+128(%rip), %r15
	movq	8(%rdi), %r12
	movq	16(%rdi), %rbp
	testq	%r15, %r15
	jne	.L3391
	jmp	.L3389
	.p2align 4,,10
	.p2align 3
.L3398:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L3389
.L3391:
	movq	8(%r15), %rax
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3398
	addq	$8, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3389:
	movq	0(%r13), %rax
	movl	%ebx, %edx
	movq	%r14, %rsi
	movq	%r13, %rdi
	movq	40(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	__x86_indirect_thunk_rax
	.size	socket_send, .-socket_send
	.p2align 6
	.globl	socket_receive
	.type	socket_receive, @function
socket_receive:
	pushq	%r15
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movl	%edx, %ebx
	subq	$8, %rsp
	movq	security_heads+136(%rip), %r15
	movq	8(%rdi), %r12
	movq	16(%rdi), %rbp
	testq	%r15, %r15
	jne	.L3402
	jmp	.L3400
	.p2align 4,,10
	.p2align 3
.L3409:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L3400
.L3402:
	movq	8(%r15), %rax
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3409
	addq	$8, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3400:
	movq	0(%r13), %rax
	movl	%ebx, %edx
	movq	%r14, %rsi
	movq	%r13, %rdi
	movq	48(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	__x86_indirect_thunk_rax
	.size	socket_receive, .-socket_receive
	.p2align 6
	.globl	socket_poll
	.type	socket_poll, @function
socket_poll:
	movq	(%rdi), %rax
	movq	32(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	socket_poll, .-socket_poll
	.p2align 6
	.globl	socket_option
	.type	socket_option, @function
socket_option:
	movq	(%rdi), %rax
	movq	56(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.size	socket_option, .-socket_option
	.p2align 6
	.globl	socket_close
	.type	socket_close, @function
socket_close:
	cmpq	$0, 8(%rdi)
	je	.L3413
	movq	(%rdi), %rax
	movq	64(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L3413:
	xorl	%eax, %eax
	ret
	.size	socket_close, .-socket_close
	.p2align 6
	.globl	content_fill
	.type	content_fill, @function
content_fill:
	movl	%ecx, %r10d
	movq	%rdx, %rax
	shrq	$5, %rdx
	pushq	%rbp
	movabsq	$2685821657736338717, %rcx
	pushq	%rbx
	shrq	$3, %rax
	movabsq	$-4658895280553007687, %rbx
	movabsq	$-7723592293110705685, %rbp
	imulq	%rcx, %rsi
	movabsq	$-7046029254386353131, %rcx
	addq	%rcx, %rsi
	addq	%rsi, %rdx
	movq	%rdx, %rcx
	shrq	$30, %rcx
	xorq	%rcx, %rdx
	imulq	%rbx, %rdx
	movq	%rdx, %rcx
	shrq	$27, %rcx
	xorq	%rdx, %rcx
	imulq	%rbp, %rcx
	movq	%rcx, %rdx
	shrq	$31, %rdx
	xorq	%rcx, %rdx
	cmpl	$7, %r10d
	jbe	.L3415
	leal	-8(%r10), %r11d
	movq	%rax, %rcx
	shrl	$3, %r11d
	negq	%rcx
	addl	$1, %r11d
	leaq	(%rdi,%rcx,8), %r8
	leaq	(%rax,%r11), %r9
	.p2align 4,,10
	.p2align 3
.L3416:
	movq	%rdx, (%r8,%rax,8)
	addq	$1, %rax
	testb	$3, %al
	jne	.L3417
	movq	%rax, %rcx
	shrq	$2, %rcx
	addq	%rsi, %rcx
	movq	%rcx, %rdx
	shrq	$30, %rdx
	xorq	%rcx, %rdx
	imulq	%rbx, %rdx
	movq	%rdx, %rcx
	shrq	$27, %rcx
	xorq	%rdx, %rcx
	imulq	%rbp, %rcx
	movq	%rcx, %rdx
	shrq	$31, %rdx
	xorq	%rcx, %rdx
.L3417:
	cmpq	%rax, %r9
	jne	.L3416
	andl	$7, %r10d
	leaq	(%rdi,%r11,8), %rdi
.L3415:
	movl	%r10d, %eax
	addq	%rdi, %rax
	testl	%r10d, %r10d
	je	.L3414
	.p2align 4,,10
	.p2align 3
.L3420:
	addq	$1, %rdi
	movb	%dl, -1(%rdi)
	shrq	$8, %rdx
	cmpq	%rax, %rdi
	jne	.L3420
.L3414:
	popq	%rbx
	popq	%rbp
	ret
	.size	content_fill, .-content_fill
	.p2align 6
	.globl	content_matches
	.type	content_matches, @function
content_matches:
	movabsq	$2685821657736338717, %r8
	movq	%rdi, %rax
	movq	%rdx, %rdi
	shrq	$5, %rdx
	imulq	%r8, %rsi
	shrq	$3, %rdi
	movabsq	$-7046029254386353131, %r8
	movabsq	$-4658895280553007687, %r10
	movabsq	$-7723592293110705685, %r9
	addq	%rsi, %r8
	addq	%r8, %rdx
	movq	%rdx, %rsi
	shrq	$30, %rsi
	xorq	%rsi, %rdx
	imulq	%r10, %rdx
	movq	%rdx, %rsi
	shrq	$27, %rsi
	xorq	%rdx, %rsi
	imulq	%r9, %rsi
	movq	%rsi, %rdx
	shrq	$31, %rdx
	xorq	%rsi, %rdx
	cmpl	$7, %ecx
	ja	.L3431
	jmp	.L3428
	.p2align 4,,10
	.p2align 3
.L3438:
	addq	$1, %rdi
	testb	$3, %dil
	jne	.L3430
	movq	%rdi, %rsi
	shrq	$2, %rsi
	addq	%r8, %rsi
	movq	%rsi, %rdx
	shrq	$30, %rdx
	xorq	%rsi, %rdx
	imulq	%r10, %rdx
	movq	%rdx, %rsi
	shrq	$27, %rsi
	xorq	%rdx, %rsi
	imulq	%r9, %rsi
	movq	%rsi, %rdx
	shrq	$31, %rdx
	xorq	%rsi, %rdx
.L3430:
	subl	$8, %ecx
	addq	$8, %rax
	cmpl	$7, %ecx
	jbe	.L3428
.L3431:
	cmpq	%rdx, (%rax)
	je	.L3438
.L3435:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L3428:
	testl	%ecx, %ecx
	je	.L3434
	movl	%ecx, %ecx
	addq	%rax, %rcx
	jmp	.L3432
	.p2align 4,,10
	.p2align 3
.L3439:
	shrq	$8, %rdx
	cmpq	%rcx, %rax
	je	.L3434
.L3432:
	addq	$1, %rax
	cmpb	%dl, -1(%rax)
	je	.L3439
	jmp	.L3435
	.p2align 4,,10
	.p2align 3
.L3434:
	movl	$1, %eax
	ret
	.size	content_matches, .-content_matches
	.p2align 6
	.globl	text_append
	.type	text_append, @function
text_append:
	movzbl	(%rsi), %edx
	movq	%rdi, %rax
	testb	%dl, %dl
	je	.L3441
	.p2align 4,,10
	.p2align 3
.L3442:
	addq	$1, %rsi
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L3442
.L3441:
	movb	$0, (%rax)
	ret
	.size	text_append, .-text_append
	.p2align 6
	.globl	text_append_number
	.type	text_append_number, @function
text_append_number:
	subq	$32, %rsp
	movq	%rdi, %r8
	movq	%rsi, %rcx
	movl	$1, %edi
	movabsq	$-3689348814741910323, %r10
	leaq	12(%rsp), %r9
	.p2align 4,,10
	.p2align 3
.L3448:
	movq	%rcx, %rax
	mulq	%r10
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	movq	%rdi, %rsi
	addl	$48, %eax
	movb	%al, 11(%rsp,%rdi)
	movq	%rcx, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L3448
	leal	-1(%rsi), %eax
	movq	%r8, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L3449:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L3449
	leaq	(%r8,%rsi), %rax
	movb	$0, (%rax)
	addq	$32, %rsp
	ret
	.size	text_append_number, .-text_append_number
	.p2align 6
	.globl	text_append_path
	.type	text_append_path, @function
text_append_path:
	subq	$32, %rsp
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.L3454
	.p2align 4,,10
	.p2align 3
.L3455:
	addq	$1, %rsi
	movb	%al, (%rdi)
	addq	$1, %rdi
	movzbl	(%rsi), %eax
	testb	%al, %al
	jne	.L3455
.L3454:
	movb	$0, (%rdi)
	movzbl	(%rdx), %eax
	testb	%al, %al
	je	.L3456
	.p2align 4,,10
	.p2align 3
.L3457:
	addq	$1, %rdx
	movb	%al, (%rdi)
	addq	$1, %rdi
	movzbl	(%rdx), %eax
	testb	%al, %al
	jne	.L3457
.L3456:
	movb	$0, (%rdi)
	movl	$1, %r9d
	leaq	12(%rsp), %r10
	movabsq	$-3689348814741910323, %r11
	.p2align 4,,10
	.p2align 3
.L3458:
	movq	%rcx, %rax
	mulq	%r11
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	movq	%r9, %rsi
	addl	$48, %eax
	movb	%al, 11(%rsp,%r9)
	movq	%rcx, %rax
	leaq	1(%r9), %r9
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L3458
	leal	-1(%rsi), %eax
	movq	%rdi, %rdx
	addq	%r10, %rax
	.p2align 4,,10
	.p2align 3
.L3459:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r10, %rcx
	jne	.L3459
	leaq	(%rdi,%rsi), %rax
	movb	$0, (%rax)
	movzbl	(%r8), %edx
	testb	%dl, %dl
	je	.L3460
	.p2align 4,,10
	.p2align 3
.L3461:
	addq	$1, %r8
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%r8), %edx
	testb	%dl, %dl
	jne	.L3461
.L3460:
	movb	$0, (%rax)
	addq	$32, %rsp
	ret
	.size	text_append_path, .-text_append_path
	.section	.rodata.str1.1
.LC7:
	.string	".aof"
.LC8:
	.string	"/appendonly"
.LC9:
	.string	".old"
	.text
	.p2align 6
	.type	kv_open_log, @function
kv_open_log:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$40, %rsp
	movq	182400(%rsi), %rsi
	testq	%rsi, %rsi
	je	.L3478
	movq	(%rsi), %rax
	xorl	%r14d, %r14d
	xorl	%r12d, %r12d
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	182400(%rbp), %rdi
	xorl	%edx, %edx
	xorl	%esi, %esi
	movq	(%rdi), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	leaq	182440(%rbp), %rax
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.L3479:
	movq	security_heads+72(%rip), %r13
	movq	182400(%rbp), %r15
	testq	%r13, %r13
	jne	.L3484
	jmp	.L3482
	.p2align 4,,10
	.p2align 3
.L3502:
	movq	0(%r13), %r13
	testq	%r13, %r13
	je	.L3482
.L3484:
	movq	8(%r13), %rax
	movl	$4, %edx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3502
	jle	.L3485
	notl	%r14d
	leal	-1(%rax), %edx
.L3486:
	movq	8(%rsp), %rsi
	leaq	182441(%rbp,%rdx), %rdi
	.p2align 4,,10
	.p2align 3
.L3481:
	movzbl	(%rsi), %ecx
	addq	$1, %rsi
	xorl	%r14d, %ecx
	movl	%ecx, %edx
	andl	$15, %ecx
	shrl	$4, %edx
	xorl	nibble.6(,%rcx,4), %edx
	movl	%edx, %r14d
	andl	$15, %edx
	shrl	$4, %r14d
	xorl	nibble.6(,%rdx,4), %r14d
	cmpq	%rdi, %rsi
	jne	.L3481
	addl	%eax, %r12d
	notl	%r14d
	jmp	.L3479
	.p2align 4,,10
	.p2align 3
.L3482:
	movq	(%r15), %rax
	movq	8(%rsp), %rdx
	leaq	32(%r15), %r8
	movq	%r15, %rsi
	movl	$2048, %ecx
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rdx
	testq	%rax, %rax
	jle	.L3503
	movl	%edx, %eax
	testl	%edx, %edx
	je	.L3479
	notl	%r14d
	subl	$1, %edx
	jmp	.L3486
.L3503:
	jne	.L3485
	cmpl	182412(%rbp), %r12d
	je	.L3504
.L3485:
	lock addq	$1, workload_errors(%rip)
.L3488:
	movq	182400(%rbp), %rsi
	movq	%rbx, %rdi
	call	vfs_close
	movq	$0, 182400(%rbp)
.L3478:
	movl	4(%rbx), %eax
	movl	$2863311531, %r14d
	movl	(%rbx), %ecx
	leaq	5400(%rbx), %r12
	movq	$.LC7, %r8
	movq	%r12, %rdi
	leaq	5496(%rbx), %r13
	movq	%rax, %rdx
	imulq	%r14, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %edx
	movq	mounts.0(,%rdx,8), %rsi
	movq	$.LC8, %rdx
	call	text_append_path
	movl	4(%rbx), %eax
	movl	(%rbx), %ecx
	movq	%r13, %rdi
	movq	$.LC9, %r8
	movq	%rax, %rdx
	imulq	%r14, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %edx
	movq	mounts.0(,%rdx,8), %rsi
	movq	$.LC8, %rdx
	call	text_append_path
	movl	182416(%rbp), %eax
	testl	%eax, %eax
	jne	.L3505
.L3490:
	leaq	28(%rsp), %rcx
	movl	$31, %edx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	vfs_open
	movq	$0, 182408(%rbp)
	movq	%rax, 182400(%rbp)
	testq	%rax, %rax
	je	.L3506
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3505:
	movq	%r13, %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	vfs_rename
	testl	%eax, %eax
	jne	.L3490
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	vfs_unlink
	jmp	.L3490
.L3504:
	cmpl	182408(%rbp), %r14d
	jne	.L3485
	jmp	.L3488
.L3506:
	lock addq	$1, workload_errors(%rip)
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	kv_open_log, .-kv_open_log
	.p2align 6
	.globl	make_address
	.type	make_address, @function
make_address:
	pushq	%r12
	movq	%rdi, %r10
	movl	%edx, %r11d
	movq	%rsi, %r12
	pushq	%rbp
	movl	$20, %edx
	xorl	%esi, %esi
	movl	%ecx, %ebp
	pushq	%rbx
	movl	%r8d, %ebx
	call	memset
	movw	%r11w, (%r10)
	movw	%r9w, 2(%r10)
	testl	%ebx, %ebx
	je	.L3507
	movl	(%r12), %ecx
	cmpl	$2, %r11d
	je	.L3518
	movl	%ebp, %eax
	movb	%cl, 17(%r10)
	negl	%eax
	movb	%bl, 19(%r10)
	sbbb	%dl, %dl
	subl	$2, %edx
	cmpl	$1, %ebp
	sbbl	%eax, %eax
	movb	%dl, 4(%r10)
	andl	$-128, %eax
	movb	%al, 5(%r10)
.L3507:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3518:
	cmpl	$1, %ebp
	movb	%bl, 7(%r10)
	popq	%rbx
	sbbl	%eax, %eax
	popq	%rbp
	popq	%r12
	movb	%cl, 6(%r10)
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 4(%r10)
	ret
	.size	make_address, .-make_address
	.p2align 6
	.globl	channel_init
	.type	channel_init, @function
channel_init:
	movq	$channel_client_wake, (%rsi)
	movq	$channel_server_wake, 16(%rsi)
	movq	%rdi, 96(%rsi)
	movl	%edx, 104(%rsi)
	movl	%ecx, 108(%rsi)
	movl	$0, 116(%rsi)
	ret
	.size	channel_init, .-channel_init
	.p2align 6
	.globl	worker_tick
	.type	worker_tick, @function
worker_tick:
	pushq	%rbx
	movq	%rdi, %rbx
	addq	$40, %rdi
	call	timer_advance
	movl	2280(%rbx), %eax
	testl	%eax, %eax
	jne	.L3520
	leaq	1072(%rbx), %rdi
	popq	%rbx
	jmp	net_softirq.part.0
	.p2align 4,,10
	.p2align 3
.L3520:
	popq	%rbx
	ret
	.size	worker_tick, .-worker_tick
	.p2align 6
	.globl	worker_listen
	.type	worker_listen, @function
worker_listen:
	pushq	%r12
	movl	%ecx, %r12d
	movl	$1, %ecx
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movl	%edx, %ebx
	subq	$32, %rsp
	call	socket_create
	movl	$20, %edx
	xorl	%esi, %esi
	leaq	12(%rsp), %rdi
	movl	%eax, %r9d
	call	memset
	movw	%bx, 12(%rsp)
	movw	%r12w, 14(%rsp)
	testl	%r9d, %r9d
	je	.L3526
.L3523:
	addq	$32, %rsp
	movl	%r9d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3526:
	leaq	12(%rsp), %rsi
	movq	%rbp, %rdi
	call	socket_bind
	movl	%eax, %r9d
	testl	%eax, %eax
	jne	.L3523
	movq	0(%rbp), %rax
	movq	%rbp, %rdi
	movl	$8, %esi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	addq	$32, %rsp
	movl	%eax, %r9d
	popq	%rbx
	popq	%rbp
	movl	%r9d, %eax
	popq	%r12
	ret
	.size	worker_listen, .-worker_listen
	.p2align 6
	.globl	channel_open
	.type	channel_open, @function
channel_open:
	pushq	%r15
	leaq	32(%rdi), %r15
	pushq	%r14
	movl	%edx, %r14d
	pushq	%r13
	movl	%ecx, %r13d
	movl	$1, %ecx
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movq	%r15, %rsi
	subq	$56, %rsp
	movq	96(%rdi), %r12
	movl	104(%rdi), %edx
	movq	%r12, %rdi
	call	socket_create
	movl	%eax, %ecx
	testl	%eax, %eax
	je	.L3552
.L3527:
	addq	$56, %rsp
	movl	%ecx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3552:
	movq	40(%rbp), %rax
	movl	104(%rbp), %r9d
	movl	$20, %edx
	xorl	%esi, %esi
	leaq	28(%rsp), %rdi
	movl	108(%rbp), %r10d
	movq	%rbp, 136(%rax)
	call	memset
	xorl	%edx, %edx
	movw	%r9w, 28(%rsp)
	movw	%dx, 30(%rsp)
	cmpl	$2, %r9d
	je	.L3553
	movl	%r10d, %eax
	movl	(%r12), %ecx
	movb	$2, 47(%rsp)
	negl	%eax
	sbbb	%dl, %dl
	movb	%cl, 45(%rsp)
	subl	$2, %edx
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	movb	%dl, 32(%rsp)
	andl	$-128, %eax
	movb	%al, 33(%rsp)
.L3531:
	leaq	28(%rsp), %rsi
	movq	%r15, %rdi
	call	socket_bind
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3533
	movq	(%rbx), %rax
	movl	%r13d, %edx
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ecx
	testl	%eax, %eax
	je	.L3554
.L3533:
	movl	104(%rbp), %r9d
	xorl	%esi, %esi
	movl	$20, %edx
	leaq	28(%rsp), %rdi
	movl	%ecx, 12(%rsp)
	movl	108(%rbp), %r10d
	call	memset
	cmpl	$2, %r9d
	movw	%r9w, 28(%rsp)
	movl	12(%rsp), %ecx
	movw	%r14w, 30(%rsp)
	je	.L3555
	movl	%r10d, %eax
	movl	(%r12), %esi
	movb	$1, 47(%rsp)
	negl	%eax
	sbbb	%dl, %dl
	movb	%sil, 45(%rsp)
	subl	$2, %edx
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	movb	%dl, 32(%rsp)
	andl	$-128, %eax
	movb	%al, 33(%rsp)
	testl	%ecx, %ecx
	je	.L3556
	.p2align 4,,10
	.p2align 3
.L3540:
	cmpq	$0, 40(%rbp)
	je	.L3527
	movq	32(%rbp), %rax
	movl	%ecx, 12(%rsp)
	movq	%r15, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	12(%rsp), %ecx
	jmp	.L3527
	.p2align 4,,10
	.p2align 3
.L3554:
	movl	$2863311531, %ecx
	leal	1(%r13), %eax
	movl	$1, %esi
	movq	%r15, %rdi
	movq	%rax, %rdx
	imulq	%rcx, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %edx
	movq	32(%rbp), %rax
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ecx
	jmp	.L3533
	.p2align 4,,10
	.p2align 3
.L3553:
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 32(%rsp)
	movl	(%r12), %eax
	movb	$2, 35(%rsp)
	movb	%al, 34(%rsp)
	jmp	.L3531
	.p2align 4,,10
	.p2align 3
.L3555:
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 32(%rsp)
	movl	(%r12), %eax
	movb	$1, 35(%rsp)
	movb	%al, 34(%rsp)
	testl	%ecx, %ecx
	jne	.L3540
.L3556:
	leaq	28(%rsp), %rsi
	movq	%r15, %rdi
	call	socket_connect
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3540
	movq	(%rbx), %rax
	movl	$40, %r13d
	leaq	40(%r12), %r14
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	jne	.L3557
	.p2align 4,,10
	.p2align 3
.L3539:
	movq	%r14, %rdi
	call	timer_advance
	movl	2280(%r12), %eax
	testl	%eax, %eax
	jne	.L3542
	leaq	1072(%r12), %rdi
	call	net_softirq.part.0
.L3542:
	cmpl	$1, %r13d
	je	.L3549
	movq	(%rbx), %rax
	subl	$1, %r13d
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	je	.L3539
.L3557:
	leaq	64(%rbp), %rsi
	movq	%rbx, %rdi
	call	socket_accept
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3540
	movq	72(%rbp), %rax
	leaq	16(%rbp), %rdx
	movq	%rdx, 136(%rax)
	movabsq	$4294967296, %rax
	movq	%rax, 112(%rbp)
	movq	$0, 120(%rbp)
	jmp	.L3527
	.p2align 4,,10
	.p2align 3
.L3549:
	movl	$-110, %ecx
	jmp	.L3540
	.size	channel_open, .-channel_open
	.p2align 6
	.globl	channel_close
	.type	channel_close, @function
channel_close:
	movl	116(%rdi), %eax
	testl	%eax, %eax
	jne	.L3566
	ret
	.p2align 4,,10
	.p2align 3
.L3566:
	pushq	%rbx
	cmpq	$0, 40(%rdi)
	movq	%rdi, %rbx
	je	.L3560
	movq	32(%rbx), %rax
	leaq	32(%rdi), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3560:
	cmpq	$0, 72(%rbx)
	je	.L3561
	movq	64(%rbx), %rax
	leaq	64(%rbx), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3561:
	movl	$0, 116(%rbx)
	popq	%rbx
	ret
	.size	channel_close, .-channel_close
	.section	.rodata.str1.1
.LC10:
	.string	"ram"
.LC11:
	.string	"log"
.LC12:
	.string	"/log/hidden"
.LC13:
	.string	"veil"
	.text
	.p2align 6
	.globl	workload_init
	.type	workload_init, @function
workload_init:
	pushq	%r15
	movq	$security_capability, %rdi
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movl	workload_security_modules(%rip), %r8d
	call	security_register
	cmpl	$1, %r8d
	je	.L3568
	movq	$security_label, %rdi
	call	security_register
	movq	$security_path, %rdi
	call	security_register
	movq	$security_measure, %rdi
	call	security_register
.L3568:
	call	block_start
	call	page_cache_start
	call	dcache_start
	xorl	%edx, %edx
	movq	$vfs_file_memory, %rax
	movl	$56, vfs_file_pool+4(%rip)
	movq	$file_construct, vfs_file_pool+24(%rip)
	jmp	.L3569
	.p2align 4,,10
	.p2align 3
.L3584:
	movq	%rcx, %rax
.L3569:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$vfs_file_memory+7112, %rax
	jne	.L3584
	movq	$vfs_file_memory+7112, vfs_file_pool+8(%rip)
	xorl	%r12d, %r12d
	movabsq	$-7046029254386353131, %r15
	movabsq	$-4658895280553007687, %r14
	movl	$128, vfs_file_pool+16(%rip)
	call	net_start
	movq	$workers+1072, %rdx
	.p2align 4,,10
	.p2align 3
.L3571:
	movq	workload_seed(%rip), %rax
	movl	%r12d, -1072(%rdx)
	leaq	-1072(%rdx), %rdi
	leaq	-1032(%rdx), %rbp
	movl	$32, -1044(%rdx)
	leaq	-1024(%rdx), %rbx
	movq	$0, -1032(%rdx)
	addq	%r15, %rax
	addq	%r12, %rax
	movq	%rax, %rsi
	shrq	$30, %rsi
	xorq	%rax, %rsi
	imulq	%r14, %rsi
	movq	%rsi, %rax
	shrq	$27, %rax
	xorq	%rsi, %rax
	movabsq	$-7723592293110705685, %rsi
	imulq	%rsi, %rax
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rsi, %rax
	movl	$2863311531, %esi
	movq	%rax, -1064(%rdx)
	movabsq	$12884901921, %rax
	movq	%rax, -1056(%rdx)
	movl	%r12d, %eax
	imulq	%rsi, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %esi
	movl	%r12d, %eax
	subl	%esi, %eax
	addl	$2, %eax
	movl	%eax, -1048(%rdx)
	leaq	-1016(%rdx), %rax
	.p2align 4,,10
	.p2align 3
.L3570:
	movq	%rbx, -8(%rax)
	addq	$16, %rax
	movq	%rbx, -16(%rax)
	addq	$16, %rbx
	cmpq	%rdx, %rbx
	jne	.L3570
	leaq	1216(%rbx), %r13
	movq	$worker_flush, 1240(%rbx)
	movq	%r13, 1216(%rbx)
	movq	%r13, 1224(%rbx)
	movl	$0, 1248(%rbx)
	call	net_init
	leaq	20(%r12), %rdx
	movq	%r13, %rsi
	movq	%rbp, %rdi
	call	timer_modify
	addq	$1, %r12
	leaq	55768(%rbx), %rdx
	cmpq	$8, %r12
	jne	.L3571
	movl	vfs_mount_count(%rip), %r12d
	xorl	%eax, %eax
	leaq	0(,%r12,8), %rsi
	movq	%r12, %rbp
	subq	%r12, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbx
	.p2align 4,,10
	.p2align 3
.L3572:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC10(%rdx)
	movq	%rdx, %rax
	jne	.L3572
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebp
	movq	$.LC10, %rsi
	call	memcpy
	leaq	0(,%r12,8), %rax
	movq	%rbx, %rsi
	movq	$workers, %rdi
	subq	%r12, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	$ram_fs, 8(%rax)
	movl	%ebp, 48(%rax)
	movq	$0, 40(%rax)
	call	ram_fill_super
	movl	vfs_mount_count(%rip), %ebx
	movl	%eax, %r12d
	testl	%eax, %eax
	jne	.L3574
	movl	vfs_mount_count(%rip), %eax
	leal	1(%rax), %ebx
	movl	%ebx, vfs_mount_count(%rip)
.L3574:
	movl	%ebx, %r13d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3575:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC11(%rdx)
	movq	%rdx, %rax
	jne	.L3575
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebx
	movq	$.LC11, %rsi
	call	memcpy
	leaq	0(,%r13,8), %rax
	movq	%rbp, %rsi
	movq	$workers, %rdi
	subq	%r13, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movl	%ebx, 48(%rax)
	movq	$log_fs, 8(%rax)
	movq	$block_flash_disk, 40(%rax)
	call	log_fill_super
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L3576
	addl	$1, vfs_mount_count(%rip)
.L3576:
	movq	$.LC12, %rsi
	leaq	12(%rsp), %r8
	orl	%r12d, %ebx
	movl	$1, %ecx
	movl	$16877, %edx
	movq	$workers, %rdi
	call	vfs_create
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L3595
	movq	$workers, %rdi
	call	dentry_put
.L3578:
	movl	vfs_mount_count(%rip), %r13d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	movq	%r13, %r12
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3579:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC13(%rdx)
	movq	%rdx, %rax
	jne	.L3579
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %r12d
	movq	$.LC13, %rsi
	call	memcpy
	leaq	0(,%r13,8), %rax
	movq	%rbp, %rsi
	movq	$workers, %rdi
	subq	%r13, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	$veil_fs, 8(%rax)
	movl	%r12d, 48(%rax)
	movq	$.LC12, 40(%rax)
	call	veil_fill_super
	testl	%eax, %eax
	jne	.L3582
	addl	$1, vfs_mount_count(%rip)
	testl	%ebx, %ebx
	jne	.L3582
.L3581:
	movl	$1, %ecx
	xorl	%esi, %esi
	movl	$1000000, %edi
	movabsq	$kv_zipf-4, %r8
	.p2align 4,,10
	.p2align 3
.L3583:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	addl	%eax, %esi
	movl	%esi, (%r8,%rcx,4)
	addq	$1, %rcx
	cmpq	$145, %rcx
	jne	.L3583
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3582:
	lock addq	$1, workload_errors(%rip)
	jmp	.L3581
.L3595:
	orl	12(%rsp), %ebx
	jmp	.L3578
	.size	workload_init, .-workload_init
	.p2align 6
	.globl	worker_begin
	.type	worker_begin, @function
worker_begin:
	pushq	%r12
	movl	workload_phase_length(%rip), %r12d
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	testl	%r12d, %r12d
	je	.L3597
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r12
	movq	%rax, %r12
.L3597:
	movl	(%rbx), %edx
	movq	workload_seed(%rip), %rax
	xorl	%ebp, %ebp
	movl	%r12d, 4(%rbx)
	movabsq	$-7046029254386353131, %r9
	movabsq	$-4658895280553007687, %r8
	movabsq	$-7723592293110705685, %rdi
	movl	worker_phases(,%rdx,4), %ecx
	movl	%r12d, worker_phases(,%rdx,4)
	cmpl	%r12d, %ecx
	setne	%bpl
	salq	$56, %rdx
	addq	%r9, %rsi
	xorq	%rax, %rdx
	addq	%r9, %rdx
	movq	%rdx, %rax
	shrq	$30, %rax
	xorq	%rdx, %rax
	imulq	%r8, %rax
	movq	%rax, %rdx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	imulq	%rdi, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	addq	%rsi, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	imulq	%r8, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rdi, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rdx, %rax
	movq	%rax, 8(%rbx)
	cmpl	%r12d, %ecx
	jne	.L3616
.L3598:
	leaq	40(%rbx), %rdi
	call	timer_advance
	movl	2280(%rbx), %eax
	testl	%eax, %eax
	jne	.L3596
	leaq	1072(%rbx), %rdi
	call	net_softirq.part.0
.L3596:
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3616:
	leaq	1400(%rbx), %rdi
	call	dev_run_queue
	movl	1600(%rbx), %ecx
	testl	%ecx, %ecx
	jne	.L3602
	cmpq	$0, 1592(%rbx)
	je	.L3617
.L3602:
	leaq	1088(%rbx), %rdi
	movl	4(%rbx), %r12d
	call	dev_run_queue
	movl	1288(%rbx), %edx
	testl	%edx, %edx
	jne	.L3601
	cmpq	$0, 1280(%rbx)
	je	.L3618
.L3601:
	movl	2272(%rbx), %eax
	addl	$1, %eax
	movl	%eax, 2272(%rbx)
	movl	%eax, 2076(%rbx)
	movl	%eax, 2140(%rbx)
	movl	%eax, 2204(%rbx)
	movl	%eax, 2268(%rbx)
	jmp	.L3598
	.p2align 4,,10
	.p2align 3
.L3617:
	movl	$2863311531, %edx
	movl	%r12d, %eax
	movq	$0, 1600(%rbx)
	imulq	%rdx, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %edx
	movl	%r12d, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	movq	$flow_filter, %rax
	movq	qdisc_kinds(,%rdx,8), %rdx
	movq	%rdx, 1448(%rbx)
	movq	$size_filter, %rdx
	cmove	%rdx, %rax
	leaq	1592(%rbx), %rdx
	movq	%rax, 1456(%rbx)
	leaq	1464(%rbx), %rax
	.p2align 4,,10
	.p2align 3
.L3604:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3604
	jmp	.L3602
	.p2align 4,,10
	.p2align 3
.L3618:
	leal	1(%r12), %eax
	movl	$2863311531, %edx
	movq	$0, 1288(%rbx)
	movq	%rax, %r12
	imulq	%rdx, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %edx
	movl	%r12d, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	movq	$flow_filter, %rax
	movq	qdisc_kinds(,%rdx,8), %rdx
	movq	%rdx, 1136(%rbx)
	movq	$size_filter, %rdx
	cmove	%rdx, %rax
	leaq	1280(%rbx), %rdx
	movq	%rax, 1144(%rbx)
	leaq	1152(%rbx), %rax
	.p2align 4,,10
	.p2align 3
.L3606:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L3606
	jmp	.L3601
	.size	worker_begin, .-worker_begin
	.p2align 6
	.globl	reply_text
	.type	reply_text, @function
reply_text:
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L3620
	jmp	.L3627
	.p2align 4,,10
	.p2align 3
.L3622:
	addq	$1, %rsi
	leaq	1(%rax), %rcx
	movq	%rcx, (%rdi)
	movb	%dl, (%rax)
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	je	.L3619
.L3620:
	movq	(%rdi), %rax
	cmpq	8(%rdi), %rax
	jb	.L3622
.L3619:
	ret
.L3627:
	ret
	.size	reply_text, .-reply_text
	.p2align 6
	.globl	reply_bulk
	.type	reply_bulk, @function
reply_bulk:
	pushq	%r12
	movq	%rsi, %r12
	movl	$36, %esi
	pushq	%rbp
	movl	%edx, %ebp
	pushq	%rbx
	movq	%rbp, %rdx
	movq	%rdi, %rbx
	call	reply_number_line
	movq	(%rbx), %rdi
	movq	8(%rbx), %rax
	leaq	1(%rbp), %rdx
	subq	%rdi, %rax
	cmpq	%rax, %rdx
	jge	.L3628
	movq	%rbp, %rdx
	movq	%r12, %rsi
	call	memcpy
	addq	(%rbx), %rbp
	leaq	1(%rbp), %rax
	movq	%rax, (%rbx)
	movb	$13, 0(%rbp)
	movq	(%rbx), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, (%rbx)
	movb	$10, (%rax)
.L3628:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	reply_bulk, .-reply_bulk
	.p2align 6
	.type	integer_read, @function
integer_read:
	subq	$48, %rsp
	movq	%rsi, %r8
	movq	56(%rdi), %rsi
	movl	$1, %ecx
	movabsq	$-3689348814741910323, %r10
	leaq	4(%rsp), %r9
	.p2align 4,,10
	.p2align 3
.L3632:
	movq	%rsi, %rax
	mulq	%r10
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	subq	%rdi, %rax
	movq	%rcx, %rdi
	addl	$48, %eax
	movb	%al, 3(%rsp,%rcx)
	movq	%rsi, %rax
	addq	$1, %rcx
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L3632
	leal	-1(%rdi), %eax
	movl	%edi, %esi
	leaq	24(%rsp), %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L3633:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L3633
	movl	%esi, %edx
	movq	%r8, %rdi
	leaq	24(%rsp), %rsi
	call	reply_bulk
	xorl	%eax, %eax
	addq	$48, %rsp
	ret
	.size	integer_read, .-integer_read
	.p2align 6
	.type	command_hget, @function
command_hget:
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movl	172336(%rdi), %edx
	movq	172328(%rdi), %rsi
	call	store_find.isra.0
	testq	%rax, %rax
	je	.L3640
	movq	%rax, %r12
	cmpq	$store_types+144, 16(%rax)
	je	.L3648
.L3640:
	movl	$36, %ecx
	movq	$.LC0, %rdx
	jmp	.L3639
	.p2align 4,,10
	.p2align 3
.L3643:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L3637
.L3639:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L3643
.L3637:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3648:
	movl	172352(%rbp), %edx
	movq	172344(%rbp), %rsi
	movq	%rax, %rdi
	call	hash_field.isra.0
	testl	%eax, %eax
	js	.L3640
	cltq
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	movzbl	124(%r12,%rax), %edx
	leaq	(%rax,%rax,4), %rax
	leaq	132(%r12,%rax,8), %rsi
	popq	%r12
	jmp	reply_bulk
	.size	command_hget, .-command_hget
	.section	.rodata.str1.1
.LC14:
	.string	"user"
.LC15:
	.string	"\r\n"
	.text
	.p2align 6
	.type	kv_name.isra.0, @function
kv_name.isra.0:
	pushq	%r12
	imull	$1000, %ecx, %ecx
	movl	%esi, %r10d
	movq	%rdx, %r9
	pushq	%rbp
	movl	$117, %edx
	movq	$.LC14, %rax
	pushq	%rbx
	movq	%rdi, %rbx
	addl	%r8d, %ecx
	movl	%ecx, %ecx
	subq	$48, %rsp
	leaq	24(%rsp), %rbp
	movq	%rbp, %rsi
	.p2align 4,,10
	.p2align 3
.L3650:
	addq	$1, %rax
	movb	%dl, (%rsi)
	addq	$1, %rsi
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3650
	movb	$0, (%rsi)
	movl	$1, %edi
	leaq	4(%rsp), %r8
	movabsq	$-3689348814741910323, %r11
	.p2align 4,,10
	.p2align 3
.L3651:
	movq	%rcx, %rax
	mulq	%r11
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r12
	addq	%r12, %r12
	subq	%r12, %rax
	movq	%rdi, %r12
	addl	$48, %eax
	movb	%al, 3(%rsp,%rdi)
	movq	%rcx, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L3651
	leal	-1(%r12), %eax
	movq	%rsi, %rdx
	addq	%r8, %rax
	.p2align 4,,10
	.p2align 3
.L3652:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %r8
	jne	.L3652
	movq	(%rbx), %rax
	addq	%rsi, %r12
	addl	$48, %r10d
	movl	$13, %esi
	movb	$0, (%r12)
	movq	$.LC15, %rcx
	leaq	1(%rax), %rdx
	movq	%rdx, (%rbx)
	movb	$42, (%rax)
	movq	(%rbx), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, (%rbx)
	movb	%r10b, (%rax)
	jmp	.L3653
	.p2align 4,,10
	.p2align 3
.L3656:
	addq	$1, %rcx
	leaq	1(%rax), %rdi
	movq	%rdi, (%rbx)
	movb	%sil, (%rax)
	movzbl	(%rcx), %esi
	testb	%sil, %sil
	je	.L3657
.L3653:
	movq	(%rbx), %rax
	cmpq	8(%rbx), %rax
	jb	.L3656
.L3657:
	xorl	%edx, %edx
	cmpb	$0, (%r9)
	je	.L3655
	.p2align 4,,10
	.p2align 3
.L3654:
	leal	1(%rdx), %eax
	cmpb	$0, (%r9,%rax)
	movq	%rax, %rdx
	jne	.L3654
.L3655:
	movq	%r9, %rsi
	movq	%rbx, %rdi
	call	reply_bulk
	movl	%r12d, %edx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	subl	%ebp, %edx
	call	reply_bulk
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	kv_name.isra.0, .-kv_name.isra.0
	.section	.rodata.str1.1
.LC16:
	.string	"GET"
.LC17:
	.string	"SET"
.LC18:
	.string	"STRLEN"
.LC19:
	.string	"DEL"
	.text
	.p2align 6
	.type	kv_command_string, @function
kv_command_string:
	pushq	%r14
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	movl	%ecx, %r12d
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$1008, %rsp
	cmpl	$7, %r8d
	jbe	.L3686
	cmpl	$13, %r8d
	jbe	.L3687
	cmpl	$14, %r8d
	movl	(%rdi), %ecx
	leaq	16(%rsi), %r14
	movl	%r12d, %r8d
	je	.L3688
	movq	$.LC19, %rdx
	movl	$2, %esi
	movq	%rbx, %rdi
	call	kv_name.isra.0
	movl	8(%rbp), %edx
	movl	$58, %esi
	movq	%r14, %rdi
	call	reply_number_line
	movl	$0, 8(%rbp)
.L3666:
	addq	$1008, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3687:
	movabsq	$-7046029254386353131, %r9
	movl	(%rdx), %eax
	movl	%r12d, %esi
	movabsq	$-4658895280553007687, %r8
	salq	$24, %rsi
	leal	1(%rax), %ecx
	movq	workload_seed(%rip), %rax
	movl	%ecx, (%rdx)
	movl	(%rdi), %edx
	movabsq	$-7723592293110705685, %rdi
	addq	%r9, %rax
	movl	$1, 8(%rbp)
	addq	%rsi, %rax
	salq	$40, %rdx
	addq	%rcx, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	imulq	%r8, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rdi, %rax
	movq	%rax, %r10
	shrq	$31, %r10
	xorq	%rax, %r10
	movabsq	$5247073869855161349, %rax
	movq	%r10, %rdx
	shrq	$2, %rdx
	mulq	%rdx
	movq	workload_seed(%rip), %rax
	addq	%r9, %rax
	shrq	$6, %rdx
	addq	%rsi, %rax
	imulq	$900, %rdx, %rdx
	addq	%rcx, %rax
	subq	%rdx, %r10
	addl	$100, %r10d
	movl	%r10d, 4(%rbp)
	movl	0(%r13), %edx
	movl	%r10d, %ecx
	salq	$40, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	imulq	%r8, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rdi, %rax
	leaq	8(%rsp), %rdi
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	xorl	%edx, %edx
	call	content_fill
	movl	0(%r13), %ecx
	movl	%r12d, %r8d
	movq	%rbx, %rdi
	movq	$.LC17, %rdx
	movl	$3, %esi
	call	kv_name.isra.0
	movl	4(%rbp), %edx
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	call	reply_bulk
	movl	$43, %ecx
	movq	$.LC3, %rdx
	jmp	.L3674
	.p2align 4,,10
	.p2align 3
.L3675:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, 16(%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L3666
.L3674:
	movq	16(%rbx), %rax
	cmpq	24(%rbx), %rax
	jb	.L3675
	addq	$1008, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3686:
	movl	(%rdi), %ecx
	movl	%r12d, %r8d
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	$.LC16, %rdx
	call	kv_name.isra.0
	movl	8(%rbp), %edx
	testl	%edx, %edx
	je	.L3689
	movq	workload_seed(%rip), %rax
	salq	$24, %r12
	movl	4(%rbp), %ecx
	leaq	8(%rsp), %rdi
	movabsq	$-7046029254386353131, %rdx
	addq	%rdx, %rax
	movl	0(%rbp), %edx
	addq	%rdx, %rax
	movl	0(%r13), %edx
	addq	%r12, %rax
	salq	$40, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	xorl	%edx, %edx
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	call	content_fill
	movl	4(%rbp), %edx
	leaq	16(%rbx), %rdi
	leaq	8(%rsp), %rsi
	call	reply_bulk
	addq	$1008, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3688:
	movq	$.LC18, %rdx
	movl	$2, %esi
	movq	%rbx, %rdi
	call	kv_name.isra.0
	movl	8(%rbp), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	je	.L3677
	movl	4(%rbp), %edx
.L3677:
	addq	$1008, %rsp
	movq	%r14, %rdi
	movl	$58, %esi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	jmp	reply_number_line
	.p2align 4,,10
	.p2align 3
.L3689:
	movl	$36, %ecx
	movq	$.LC0, %rdx
	jmp	.L3668
	.p2align 4,,10
	.p2align 3
.L3671:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, 16(%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L3666
.L3668:
	movq	16(%rbx), %rax
	cmpq	24(%rbx), %rax
	jb	.L3671
	jmp	.L3666
	.size	kv_command_string, .-kv_command_string
	.section	.rodata.str1.1
.LC20:
	.string	"HGET"
.LC21:
	.string	"HSET"
	.text
	.p2align 6
	.type	kv_command_hash, @function
kv_command_hash:
	pushq	%r14
	movq	%rdx, %r14
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	movl	%r8d, %r12d
	pushq	%rbp
	andl	$7, %r12d
	movl	%ecx, %ebp
	pushq	%rbx
	leal	48(%r12), %eax
	movq	%rsi, %rbx
	subq	$48, %rsp
	movb	$102, 6(%rsp)
	movb	%al, 7(%rsp)
	cmpl	$7, %r8d
	ja	.L3691
	movl	(%rdi), %ecx
	movl	%ebp, %r8d
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	$.LC20, %rdx
	call	kv_name.isra.0
	movl	$2, %edx
	leaq	6(%rsp), %rsi
	movq	%rbx, %rdi
	call	reply_bulk
	movl	%r12d, %eax
	movl	32(%r14,%rax,4), %edx
	testl	%edx, %edx
	jne	.L3704
	movl	$36, %ecx
	movq	$.LC0, %rdx
	jmp	.L3692
	.p2align 4,,10
	.p2align 3
.L3695:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, 16(%rbx)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L3690
.L3692:
	movq	16(%rbx), %rax
	cmpq	24(%rbx), %rax
	jb	.L3695
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3691:
	movl	%r12d, %eax
	leaq	16(%rsi), %rdi
	movl	$58, %esi
	leaq	(%rdx,%rax,4), %r14
	xorl	%edx, %edx
	movl	32(%r14), %eax
	testl	%eax, %eax
	sete	%dl
	sall	$9, %r12d
	call	reply_number_line
	movl	32(%r14), %eax
	leaq	8(%rsp), %rdi
	movq	workload_seed(%rip), %rcx
	movabsq	$-7046029254386353131, %rsi
	leal	1(%rax), %edx
	addq	%rsi, %rcx
	movl	%edx, 32(%r14)
	movl	0(%r13), %eax
	salq	$40, %rax
	addq	%rcx, %rax
	movl	$40, %ecx
	addq	%rdx, %rax
	leal	(%r12,%rbp), %edx
	salq	$24, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	xorl	%edx, %edx
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	call	content_fill
	movl	0(%r13), %ecx
	movl	%ebp, %r8d
	movq	%rbx, %rdi
	movq	$.LC21, %rdx
	movl	$4, %esi
	call	kv_name.isra.0
	movl	$2, %edx
	leaq	6(%rsp), %rsi
	movq	%rbx, %rdi
	call	reply_bulk
	movl	$40, %edx
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	call	reply_bulk
.L3690:
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3704:
	movl	0(%r13), %eax
	movq	workload_seed(%rip), %rcx
	sall	$9, %r12d
	movabsq	$-7046029254386353131, %rsi
	leaq	8(%rsp), %rdi
	addq	%rsi, %rcx
	salq	$40, %rax
	addq	%rcx, %rax
	movl	$40, %ecx
	addq	%rdx, %rax
	leal	(%r12,%rbp), %edx
	salq	$24, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	movabsq	$-7723592293110705685, %rdx
	imulq	%rdx, %rax
	xorl	%edx, %edx
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	call	content_fill
	leaq	16(%rbx), %rdi
	leaq	8(%rsp), %rsi
	movl	$40, %edx
	call	reply_bulk
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	kv_command_hash, .-kv_command_hash
	.p2align 6
	.globl	reply_integer
	.type	reply_integer, @function
reply_integer:
	movq	%rsi, %rdx
	movl	$58, %esi
	jmp	reply_number_line
	.size	reply_integer, .-reply_integer
	.p2align 6
	.globl	store_init
	.type	store_init, @function
store_init:
	leaq	2048(%rdi), %rcx
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L3707:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rcx, %rax
	jne	.L3707
	movq	%rcx, 2048(%rdi)
	leaq	2064(%rdi), %rax
	leaq	172304(%rdi), %r8
	movq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L3708:
	movq	%rsi, %rdx
	movq	%rcx, (%rax)
	movq	%rax, %rsi
	movq	%rdx, 8(%rax)
	movq	%rax, (%rdx)
	addq	$1064, %rax
	cmpq	%r8, %rax
	jne	.L3708
	leaq	171240(%rdi), %rax
	movq	%rax, 2056(%rdi)
	ret
	.size	store_init, .-store_init
	.p2align 6
	.globl	store_digest
	.type	store_digest, @function
store_digest:
	pushq	%r12
	leaq	2048(%rdi), %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	172304(%rdi), %esi
	.p2align 4,,10
	.p2align 3
.L3714:
	movq	0(%rbp), %rbx
	cmpq	%rbx, %rbp
	je	.L3712
	.p2align 4,,10
	.p2align 3
.L3713:
	movq	16(%rbx), %rax
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	(%rbx), %rbx
	movq	%rax, %rsi
	cmpq	%rbp, %rbx
	jne	.L3713
.L3712:
	addq	$16, %rbp
	cmpq	%r12, %rbp
	jne	.L3714
	popq	%rbx
	movq	%rsi, %rax
	popq	%rbp
	popq	%r12
	ret
	.size	store_digest, .-store_digest
	.section	.rodata.str1.1
.LC22:
	.string	"-ERR unknown command\r\n"
	.text
	.p2align 6
	.globl	store_execute
	.type	store_execute, @function
store_execute:
	pushq	%r15
	movq	%r8, %r11
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	cmpl	$3, %edx
	jbe	.L3727
	cmpb	$42, (%rsi)
	movq	%rsi, %rbp
	je	.L3756
.L3727:
	movl	$0, (%r11)
.L3720:
	xorl	%ebx, %ebx
.L3718:
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3756:
	movl	%edx, %r12d
	movq	%rcx, %r9
	leal	-1(%rdx), %r13d
	movq	%rdi, %r10
	leaq	1(%rsi), %rsi
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.L3722
	.p2align 4,,10
	.p2align 3
.L3724:
	leaq	(%rdx,%rdx,4), %rdx
	movsbq	%al, %rax
	addq	$1, %rsi
	leaq	(%rax,%rdx,2), %rdx
	cmpl	%ecx, %r13d
	je	.L3744
.L3722:
	movzbl	(%rsi), %eax
	movl	%ecx, %ebx
	leal	1(%rcx), %ecx
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3724
.L3723:
	movl	%edx, %r14d
	subl	$1, %edx
	cmpl	$5, %edx
	ja	.L3727
	leal	7(%rbx), %eax
	cmpl	%eax, %r12d
	jb	.L3727
	leaq	172312(%r10), %r8
	salq	$4, %rdx
	addl	$3, %ebx
	leaq	(%rdx,%r8), %rdi
	.p2align 4,,10
	.p2align 3
.L3726:
	movl	%ebx, %eax
	cmpb	$36, 0(%rbp,%rax)
	jne	.L3727
	movl	%r13d, %esi
	leaq	1(%rbp,%rax), %r15
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	subl	%ebx, %esi
	jne	.L3730
	jmp	.L3757
	.p2align 4,,10
	.p2align 3
.L3731:
	leaq	(%rdx,%rdx,4), %rdx
	movsbq	%al, %rax
	addl	$1, %ecx
	addq	$1, %r15
	leaq	(%rax,%rdx,2), %rdx
	cmpl	%ecx, %esi
	je	.L3755
.L3730:
	movzbl	(%r15), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3731
.L3755:
	movl	%edx, %esi
	addl	$2, %edx
.L3729:
	leal	3(%rcx,%rbx), %eax
	leal	(%rax,%rdx), %ebx
	cmpl	%ebx, %r12d
	jb	.L3727
	addq	%rbp, %rax
	movl	%esi, 8(%r8)
	movq	%rax, (%r8)
	cmpq	%r8, %rdi
	je	.L3758
	leal	4(%rbx), %eax
	addq	$16, %r8
	cmpl	%eax, %r12d
	jnb	.L3726
	jmp	.L3727
.L3744:
	movl	%r13d, %ebx
	jmp	.L3723
.L3757:
	movl	$2, %edx
	jmp	.L3729
.L3758:
	movl	%r14d, 172408(%r10)
	movl	$0, (%r11)
	testl	%ebx, %ebx
	je	.L3720
	movl	172320(%r10), %r13d
	movq	$store_commands, %rbp
	xorl	%r12d, %r12d
	.p2align 4,,10
	.p2align 3
.L3739:
	cmpb	$0, 0(%rbp)
	je	.L3745
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L3736:
	leal	1(%rdx), %eax
	cmpb	$0, 0(%rbp,%rax)
	movq	%rax, %rdx
	jne	.L3736
.L3735:
	cmpl	%r13d, %edx
	jne	.L3737
	movq	172312(%r10), %rsi
	movq	%rbp, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L3737
	leaq	(%r12,%r12,2), %rax
	movl	172408(%r10), %edi
	movl	$45, %ecx
	movq	$.LC22, %rdx
	leaq	store_commands(,%rax,8), %rax
	cmpl	%edi, 8(%rax)
	jne	.L3742
	jmp	.L3759
	.p2align 4,,10
	.p2align 3
.L3743:
	addq	$1, %rdx
	leaq	1(%rax), %rsi
	movq	%rsi, (%r9)
	movb	%cl, (%rax)
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	je	.L3718
.L3742:
	movq	(%r9), %rax
	cmpq	8(%r9), %rax
	jb	.L3743
	jmp	.L3718
	.p2align 4,,10
	.p2align 3
.L3737:
	addl	$1, %r12d
	addq	$24, %rbp
	cmpl	$12, %r12d
	jne	.L3739
	movl	$45, %ecx
	movq	$.LC22, %rdx
	jmp	.L3742
	.p2align 4,,10
	.p2align 3
.L3759:
	movl	12(%rax), %edx
	movq	%r9, %rsi
	movq	16(%rax), %rax
	movq	%r10, %rdi
	movl	%edx, (%r11)
	call	__x86_indirect_thunk_rax
	jmp	.L3718
	.p2align 4,,10
	.p2align 3
.L3745:
	xorl	%edx, %edx
	jmp	.L3735
	.size	store_execute, .-store_execute
	.p2align 6
	.type	kv_run, @function
kv_run:
	pushq	%r15
	xorl	%r15d, %r15d
	pushq	%r14
	movl	%ecx, %r14d
	pushq	%r13
	movq	%r8, %r13
	pushq	%r12
	movq	%rdx, %r12
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$40, %rsp
	movq	%rdi, (%rsp)
	movl	$0, 12(%rsp)
	jmp	.L3761
	.p2align 4,,10
	.p2align 3
.L3763:
	movl	28(%rsp), %edx
	addl	%r15d, %eax
	testl	%edx, %edx
	je	.L3762
	testl	%ebp, %ebp
	movl	%eax, %ebp
	jne	.L3762
	movl	%r15d, 12(%rsp)
.L3762:
	movl	%eax, %r15d
.L3761:
	movl	%r14d, %edx
	movl	%r15d, %esi
	leaq	28(%rsp), %r8
	movq	%r13, %rcx
	subl	%r15d, %edx
	addq	%r12, %rsi
	movq	%rbx, %rdi
	call	store_execute
	testl	%eax, %eax
	jne	.L3763
	testl	%ebp, %ebp
	jne	.L3784
.L3760:
	addq	$40, %rsp
	movl	%r15d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3784:
	movl	12(%rsp), %eax
	subl	%eax, %ebp
	addq	%rax, %r12
	movl	182412(%rbx), %eax
	addl	%ebp, %eax
	cmpl	$24000, %eax
	ja	.L3785
.L3766:
	movq	security_heads+72(%rip), %r14
	movq	182400(%rbx), %r13
	testq	%r14, %r14
	jne	.L3767
	jmp	.L3770
	.p2align 4,,10
	.p2align 3
.L3786:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L3770
.L3767:
	movq	8(%r14), %rax
	movq	(%rsp), %rdi
	movl	$2, %edx
	movq	%r13, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3786
	cltq
.L3768:
	movl	%ebp, %edx
	cmpq	%rax, %rdx
	je	.L3771
	lock addq	$1, workload_errors(%rip)
.L3771:
	movl	182408(%rbx), %edx
	addl	%ebp, 182412(%rbx)
	leal	-1(%rbp), %ecx
	movl	%edx, %eax
	notl	%eax
	testl	%ebp, %ebp
	je	.L3772
	leaq	1(%r12,%rcx), %rcx
	.p2align 4,,10
	.p2align 3
.L3773:
	movzbl	(%r12), %edx
	addq	$1, %r12
	xorl	%eax, %edx
	movl	%edx, %eax
	andl	$15, %edx
	shrl	$4, %eax
	xorl	nibble.6(,%rdx,4), %eax
	movl	%eax, %edx
	andl	$15, %eax
	shrl	$4, %edx
	xorl	nibble.6(,%rax,4), %edx
	movl	%edx, %eax
	cmpq	%rcx, %r12
	jne	.L3773
	notl	%eax
	movl	%eax, %edx
.L3772:
	movl	182432(%rbx), %eax
	movl	%edx, 182408(%rbx)
	addl	$1, %eax
	cmpl	$11, %eax
	ja	.L3774
	movl	%eax, 182432(%rbx)
	jmp	.L3760
	.p2align 4,,10
	.p2align 3
.L3770:
	movq	0(%r13), %rax
	movq	(%rsp), %rdi
	leaq	32(%r13), %r8
	movl	%ebp, %ecx
	movq	%r12, %rdx
	movq	%r13, %rsi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L3768
	.p2align 4,,10
	.p2align 3
.L3774:
	movq	182400(%rbx), %rsi
	movq	(%rsp), %rdi
	movl	$0, 182432(%rbx)
	movq	(%rsi), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L3760
	.p2align 4,,10
	.p2align 3
.L3785:
	movq	(%rsp), %rdi
	movq	%rbx, %rsi
	call	kv_open_log
	jmp	.L3766
	.size	kv_run, .-kv_run
	.p2align 6
	.globl	mix_start
	.type	mix_start, @function
mix_start:
	movl	$1, %ecx
	xorl	%esi, %esi
	movl	$1000000, %edi
	movabsq	$kv_zipf-4, %r8
	.p2align 4,,10
	.p2align 3
.L3788:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	addl	%eax, %esi
	movl	%esi, (%r8,%rcx,4)
	addq	$1, %rcx
	cmpq	$145, %rcx
	jne	.L3788
	ret
	.size	mix_start, .-mix_start
	.section	.rodata.str1.1
.LC25:
	.string	"INCRBY"
.LC26:
	.string	"LLEN"
.LC27:
	.string	"LINDEX"
.LC28:
	.string	"LPUSH"
	.text
	.p2align 6
	.globl	mix_request
	.type	mix_request, @function
mix_request:
	pushq	%r15
	movq	%rdi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$248, %rsp
	movl	(%rdi), %eax
	movq	%rsi, 24(%rsp)
	movq	%rax, 32(%rsp)
	imulq	$184488, %rax, %rax
	movq	%rax, 8(%rsp)
	addq	$kv_workers, %rax
	movq	%rax, 64(%rsp)
	call	worker_begin
	movl	4(%r15), %ebx
	movq	24(%rsp), %r8
	movabsq	$6364136223846793005, %rdx
	imulq	8(%r15), %rdx
	movl	%eax, %r10d
	movabsq	$-5603334213497389724, %rcx
	movabsq	$1442695040888963407, %rax
	movl	%ebx, 40(%rsp)
	addq	%rdx, %rax
	addq	%rcx, %rdx
	movq	%rdx, %rcx
	movq	%rax, 8(%r15)
	shrq	$30, %rcx
	xorq	%rdx, %rcx
	movabsq	$-4658895280553007687, %rdx
	imulq	%rdx, %rcx
	movq	%rcx, %rdx
	shrq	$27, %rdx
	xorq	%rcx, %rdx
	movabsq	$-7723592293110705685, %rcx
	imulq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$31, %rcx
	movq	%rcx, %rdi
	xorq	%rdx, %rdi
	andl	$1, %ebx
	movabsq	$-6148914691236517205, %rdx
	movq	%rdi, 16(%rsp)
	je	.L3791
	imulq	%rdi, %rdx
	xorl	%r9d, %r9d
	movabsq	$6148914691236517205, %rcx
	cmpq	%rdx, %rcx
	setb	%r9b
.L3792:
	leaq	55768(%r15), %rdx
	leaq	45528(%r15), %rdi
	movq	%rdx, 184(%rsp)
	leaq	35288(%r15), %rbx
	imulq	$184488, 32(%rsp), %rdx
	movq	%rdi, 112(%rsp)
	movq	%rbx, 80(%rsp)
	movq	%rbx, 160(%rsp)
	movl	kv_workers+182416(%rdx), %r14d
	movq	%rdi, 168(%rsp)
	movq	%rdi, 176(%rsp)
	testl	%r14d, %r14d
	je	.L3957
	testl	%r10d, %r10d
	jne	.L3958
.L3803:
	testq	$768, 16(%rsp)
	je	.L3809
.L3972:
	movl	40(%rsp), %edi
	leal	2(%rdi,%rdi,2), %edx
	andl	$3, %edx
	movl	%edx, %r11d
.L3810:
	movl	kv_zipf+572(%rip), %edi
	cmpl	$1, %r9d
	movl	%r11d, 72(%rsp)
	movabsq	$6364136223846793005, %r13
	sbbl	%esi, %esi
	movl	%r9d, 16(%rsp)
	movabsq	$1442695040888963407, %r12
	movabsq	$-5603334213497389724, %rbp
	movq	%rdi, 24(%rsp)
	andl	$3, %esi
	imulq	$184488, 32(%rsp), %rdi
	movq	%r8, 88(%rsp)
	addl	$3, %esi
	movl	%esi, %r14d
	movq	%rdi, 40(%rsp)
	.p2align 4,,10
	.p2align 3
.L3831:
	imulq	%r13, %rax
	movl	$143, %ecx
	xorl	%esi, %esi
	leaq	(%rax,%r12), %rdi
	addq	%rbp, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rdx, %rax
	movabsq	$-4658895280553007687, %rdx
	imulq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	xorl	%edx, %edx
	divq	24(%rsp)
	jmp	.L3813
	.p2align 4,,10
	.p2align 3
.L3814:
	leal	(%rcx,%rsi), %eax
	shrl	%eax
	movl	%eax, %r8d
	cmpl	kv_zipf(,%r8,4), %edx
	jnb	.L3959
	movl	%eax, %ecx
.L3813:
	cmpl	%ecx, %esi
	jb	.L3814
	imull	$61, %esi, %eax
	movl	16(%rsp), %r8d
	movabsq	$-4658895280553007687, %r10
	movabsq	$-7723592293110705685, %r11
	imulq	%r13, %rdi
	movq	%rax, %rdx
	imulq	$954437177, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax,8), %ecx
	movl	%edx, %eax
	andl	$7, %edx
	sall	$4, %ecx
	subl	%ecx, %eax
	leaq	(%rdi,%r12), %rcx
	addq	%rbp, %rdi
	movq	%rcx, 8(%r15)
	movq	%rdi, %rcx
	movl	%eax, %ebx
	shrq	$30, %rcx
	xorq	%rdi, %rcx
	movq	8(%rsp), %rdi
	imulq	%r10, %rcx
	movq	%rcx, %rsi
	shrq	$27, %rsi
	xorq	%rcx, %rsi
	imulq	%r11, %rsi
	movq	%rsi, %rcx
	shrq	$31, %rcx
	xorq	%rsi, %rcx
	leaq	2694(%rbx), %rsi
	salq	$6, %rsi
	leaq	kv_workers(%rdi,%rsi), %rdi
	testl	%r8d, %r8d
	je	.L3960
	movl	%ecx, %r8d
	andl	$7, %r8d
	cmpl	$6, %edx
	je	.L3876
	cmpl	$7, %edx
	je	.L3877
	cmpl	$5, %edx
	je	.L3961
.L3879:
	movq	%rdi, %rdx
	movl	%eax, %ecx
	leaq	160(%rsp), %rsi
	movq	%r15, %rdi
	call	kv_command_string
.L3822:
	subl	$1, %r14d
	je	.L3830
.L3962:
	movq	8(%r15), %rax
	jmp	.L3831
	.p2align 4,,10
	.p2align 3
.L3959:
	leal	1(%rax), %esi
	jmp	.L3813
	.p2align 4,,10
	.p2align 3
.L3960:
	movl	%ecx, %r8d
	andl	$15, %r8d
	cmpl	$6, %edx
	je	.L3876
	cmpl	$7, %edx
	je	.L3880
	cmpl	$5, %edx
	jne	.L3879
	andl	$8, %ecx
	jne	.L3819
	imulq	$184488, 32(%rsp), %rdx
	movl	kv_workers+8(%rsi,%rdx), %edx
	testl	%edx, %edx
	jne	.L3817
.L3819:
	movq	40(%rsp), %rdi
	movq	%rbx, %rdx
	leal	1(%r8), %r11d
	movl	$3, %esi
	salq	$6, %rdx
	movl	%eax, %r8d
	movl	%r11d, 56(%rsp)
	addq	%r11, kv_workers+172432(%rdx,%rdi)
	leaq	2694(%rbx), %rdx
	salq	$6, %rdx
	movq	%r11, 48(%rsp)
	movl	$1, kv_workers+8(%rdx,%rdi)
	movl	(%r15), %ecx
	movq	$.LC25, %rdx
	leaq	160(%rsp), %rdi
	call	kv_name.isra.0
	movq	48(%rsp), %r11
	movl	56(%rsp), %r10d
	movabsq	$-3689348814741910323, %rdx
	movq	%r11, %rax
	mulq	%rdx
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %r11
	leal	48(%r11), %eax
	movb	%al, 140(%rsp)
	cmpl	$9, %r10d
	jbe	.L3886
	addl	$48, %edx
	movl	$2, %r8d
	movb	%dl, 141(%rsp)
.L3823:
	leaq	200(%rsp), %rdi
	leaq	140(%rsp), %rsi
	leal	-1(%r8), %eax
	movq	%rdi, %rdx
	addq	%rsi, %rax
	.p2align 4,,10
	.p2align 3
.L3824:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %rsi
	jne	.L3824
	movq	%rdi, %rsi
	movl	%r8d, %edx
	leaq	160(%rsp), %rdi
	salq	$6, %rbx
	call	reply_bulk
	movq	40(%rsp), %rax
	movl	$58, %esi
	leaq	176(%rsp), %rdi
	movq	kv_workers+172432(%rbx,%rax), %rdx
	call	reply_number_line
	subl	$1, %r14d
	jne	.L3962
.L3830:
	movq	112(%rsp), %rbx
	movq	160(%rsp), %rdi
	movq	80(%rsp), %rsi
	movq	176(%rsp), %rax
	movl	72(%rsp), %r11d
	movl	16(%rsp), %r9d
	subq	%rbx, %rax
	subq	%rsi, %rdi
	movq	88(%rsp), %r8
	movq	%rdi, 24(%rsp)
	movl	%edi, %r13d
	movl	%r11d, %ebx
	movq	%rax, 104(%rsp)
	movl	%eax, 16(%rsp)
	testl	%r9d, %r9d
	je	.L3832
	shrl	%r11d
	leaq	5680(%rbx), %r14
	movq	8(%rsp), %rbx
	leaq	25044(%r15), %rdx
	movl	%r11d, %r13d
	salq	$5, %r14
	movq	%rdx, 16(%rsp)
	movl	24(%rsp), %edx
	leal	5678(%r13), %eax
	leaq	kv_workers(%rbx,%r14), %rbp
	movq	%r8, 40(%rsp)
	addq	$5678, %r13
	salq	$5, %rax
	leaq	35292(%r15), %rdi
	salq	$5, %r13
	leaq	kv_workers(%rbx,%rax), %r12
	imulq	$184488, 32(%rsp), %rbx
	movl	kv_workers+182436(%rbx), %ecx
	addq	%rbx, %r13
	addq	%rbx, %r14
	addl	$1, %ecx
	movl	%ecx, 56(%rsp)
	movl	%ecx, kv_workers+182436(%rbx)
	call	memmove
	movl	56(%rsp), %eax
	movq	40(%rsp), %r8
	movl	$8, %r9d
	movl	%r9d, 96(%rsp)
	bswap	%eax
	movl	%eax, 35288(%r15)
	movl	24(%rsp), %eax
	movq	%r8, 120(%rsp)
	addl	$4, %eax
	movl	%eax, 88(%rsp)
	leaq	14812(%r15), %rax
	movq	%rax, 72(%rsp)
.L3840:
	movl	88(%rsp), %edx
	movq	80(%rsp), %rsi
	movq	%rbp, %rdi
	movl	$6, %ebx
	call	socket_send
	leaq	18608(%r15), %rax
	movq	%rax, 24(%rsp)
	jmp	.L3839
	.p2align 4,,10
	.p2align 3
.L3833:
	movq	kv_workers(%r14), %rax
	movq	%rbp, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	je	.L3963
	movq	16(%rsp), %rsi
	movl	$3800, %edx
	movq	%rbp, %rdi
	call	socket_receive
	cmpq	$3, %rax
	jle	.L3837
	movl	25044(%r15), %edx
	bswap	%edx
	cmpl	%edx, 56(%rsp)
	je	.L3964
.L3837:
	subl	$1, %ebx
	je	.L3965
.L3839:
	movq	kv_workers(%r13), %rax
	movq	%r12, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	je	.L3833
	movq	72(%rsp), %rax
	leaq	5592(%r15), %rsi
	movl	$9216, %edx
	movq	%r12, %rdi
	movq	%rsi, 48(%rsp)
	movq	%rax, 200(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 208(%rsp)
	call	socket_receive
	cmpq	$3, %rax
	movq	%rax, 40(%rsp)
	jle	.L3833
	leaq	14808(%r15), %r9
	movq	48(%rsp), %rsi
	movl	$4, %edx
	movq	%r9, %rdi
	movq	%r9, 48(%rsp)
	call	memcpy
	movq	40(%rsp), %rcx
	movq	64(%rsp), %rsi
	movq	%r15, %rdi
	leaq	5596(%r15), %rdx
	leaq	200(%rsp), %r8
	subl	$4, %ecx
	call	kv_run
	movq	48(%rsp), %r9
	movl	200(%rsp), %edx
	movq	%r12, %rdi
	subl	%r9d, %edx
	movq	%r9, %rsi
	call	socket_send
	jmp	.L3833
	.p2align 4,,10
	.p2align 3
.L3876:
	movq	%rdi, %rdx
	movl	%eax, %ecx
	leaq	160(%rsp), %rsi
	movq	%r15, %rdi
	call	kv_command_hash
	jmp	.L3822
	.p2align 4,,10
	.p2align 3
.L3961:
	movq	40(%rsp), %rdi
	movl	kv_workers+8(%rsi,%rdi), %ecx
	testl	%ecx, %ecx
	je	.L3966
.L3817:
	movl	(%r15), %ecx
	movl	%eax, %r8d
	movl	$2, %esi
	salq	$6, %rbx
	leaq	160(%rsp), %rdi
	movq	$.LC16, %rdx
	call	kv_name.isra.0
	movl	$1, %ecx
	imulq	$184488, 32(%rsp), %rax
	leaq	140(%rsp), %rsi
	movabsq	$-3689348814741910323, %r8
	movq	kv_workers+172432(%rbx,%rax), %rdi
	.p2align 4,,10
	.p2align 3
.L3820:
	movq	%rdi, %rax
	movq	%rcx, %r10
	mulq	%r8
	movq	%rdi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r9
	addq	%r9, %r9
	subq	%r9, %rax
	addl	$48, %eax
	movb	%al, 139(%rsp,%rcx)
	movq	%rdi, %rax
	addq	$1, %rcx
	movq	%rdx, %rdi
	cmpq	$9, %rax
	ja	.L3820
	leaq	200(%rsp), %rdi
	leal	-1(%r10), %eax
	movl	%r10d, %r8d
	movq	%rdi, %rdx
	addq	%rsi, %rax
	.p2align 4,,10
	.p2align 3
.L3821:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rsi, %rcx
	jne	.L3821
	movq	%rdi, %rsi
	movl	%r8d, %edx
	leaq	176(%rsp), %rdi
	call	reply_bulk
	jmp	.L3822
.L3832:
	movq	8(%rsp), %rdi
	leal	1421(%r11), %eax
	imulq	$184488, 32(%rsp), %rdx
	salq	$7, %rax
	leaq	kv_workers(%rdi,%rax), %rax
	movq	%rax, 48(%rsp)
	movq	%rbx, %rax
	salq	$7, %rax
	leaq	kv_workers(%rax,%rdx), %rdx
	movl	182004(%rdx), %ebp
	testl	%ebp, %ebp
	je	.L3841
	movl	182000(%rdx), %ecx
	leal	1(%rcx), %esi
	movl	%esi, 182000(%rdx)
	cmpl	$23, %ecx
	ja	.L3967
.L3842:
	movq	8(%rsp), %rax
	movq	%rbx, %rbp
	movq	80(%rsp), %rsi
	movl	%r13d, %edx
	salq	$7, %rbp
	movq	%r8, 72(%rsp)
	imulq	$184488, 32(%rsp), %rcx
	leaq	25048(%r15), %r13
	leaq	0(%rbp,%rax), %r12
	movl	%r9d, 40(%rsp)
	leaq	kv_workers+181920(%r12), %rax
	leaq	kv_workers(%rcx), %r14
	movq	%rax, %rdi
	movq	%rcx, 88(%rsp)
	movq	$0, 182424(%r14)
	movl	$0, 182420(%r14)
	movq	%rax, 56(%rsp)
	call	socket_send
	movl	40(%rsp), %r9d
	movq	72(%rsp), %r8
	movq	%rax, %rdx
	movl	24(%rsp), %eax
	cmpq	%rax, %rdx
	jne	.L3838
	movl	104(%rsp), %r10d
	testl	%r10d, %r10d
	je	.L3845
	leaq	kv_workers+181952(%r12), %rax
	movq	88(%rsp), %rcx
	movq	%r13, 40(%rsp)
	leaq	5592(%r15), %rdi
	movq	%rax, 24(%rsp)
	leaq	14808(%r15), %rax
	xorl	%r12d, %r12d
	movq	%rbx, 96(%rsp)
	movq	%rax, %r13
	movl	%r9d, %ebx
	leaq	kv_workers(%rcx,%rbp), %rbp
	movq	%rdi, 72(%rsp)
	movq	%r8, 88(%rsp)
	jmp	.L3853
	.p2align 4,,10
	.p2align 3
.L3846:
	movq	48(%rsp), %rax
	movq	24(%rsp), %rdi
	movl	$0, 182012(%rbp)
	movq	64(%rax), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	je	.L3849
	movq	72(%rsp), %rcx
	movl	$9216, %edx
	movq	24(%rsp), %rdi
	movl	182420(%r14), %eax
	subl	%eax, %edx
	leaq	(%rcx,%rax), %rsi
	call	socket_receive
	testq	%rax, %rax
	jle	.L3849
	movl	182420(%r14), %edx
	movq	64(%rsp), %rsi
	leaq	200(%rsp), %r8
	movq	%r15, %rdi
	addl	%eax, %edx
	movl	%edx, %ecx
	movl	%edx, 182420(%r14)
	movq	72(%rsp), %rdx
	call	kv_run
	movl	182420(%r14), %edx
	movl	%eax, %esi
	movq	72(%rsp), %rax
	subl	%esi, %edx
	movl	%esi, 80(%rsp)
	movq	%rax, %rdi
	addq	%rax, %rsi
	call	memmove
	movl	182424(%r14), %eax
	movq	24(%rsp), %rdi
	movq	200(%rsp), %rdx
	movl	80(%rsp), %ecx
	leaq	0(%r13,%rax), %rsi
	subl	%ecx, 182420(%r14)
	subq	%r13, %rdx
	movl	%edx, 182428(%r14)
	subl	%eax, %edx
	call	socket_send
	testq	%rax, %rax
	jle	.L3852
	addl	%eax, 182424(%r14)
	.p2align 4,,10
	.p2align 3
.L3852:
	addl	$1, %r12d
	cmpl	$299, %r12d
	ja	.L3893
	movl	16(%rsp), %eax
	cmpl	%eax, %ebx
	jnb	.L3893
.L3853:
	movl	182428(%r14), %eax
	movl	182012(%rbp), %edi
	addq	%r13, %rax
	movq	%rax, 200(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 208(%rsp)
	testl	%edi, %edi
	jne	.L3846
.L3849:
	movl	182008(%rbp), %esi
	testl	%esi, %esi
	je	.L3848
	movq	181920(%rbp), %rax
	movq	56(%rsp), %rdi
	movl	$0, 182008(%rbp)
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	jne	.L3968
.L3848:
	leaq	40(%r15), %rdi
	call	timer_advance
	movl	2280(%r15), %ecx
	testl	%ecx, %ecx
	jne	.L3852
	leaq	1072(%r15), %rdi
	call	net_softirq.part.0
	jmp	.L3852
	.p2align 4,,10
	.p2align 3
.L3963:
	leaq	40(%r15), %rdi
	call	timer_advance
	movl	2280(%r15), %eax
	testl	%eax, %eax
	jne	.L3837
	leaq	1072(%r15), %rdi
	call	net_softirq.part.0
	subl	$1, %ebx
	jne	.L3839
.L3965:
	subl	$1, 96(%rsp)
	jne	.L3840
	movl	96(%rsp), %r9d
	movq	120(%rsp), %r8
	leaq	25048(%r15), %r13
.L3838:
	movl	104(%rsp), %eax
	cmpl	%eax, %r9d
	jne	.L3859
.L3845:
	movq	104(%rsp), %rbx
	movq	112(%rsp), %rsi
	movq	%r13, %rdi
	movq	%r8, 16(%rsp)
	movl	%ebx, %edx
	movl	%ebx, %r9d
	call	memcmp
	movq	16(%rsp), %r8
	testl	%eax, %eax
	je	.L3860
.L3859:
	lock addq	$1, workload_errors(%rip)
.L3860:
	movq	%r8, %rax
	andl	$127, %eax
	cmpq	$127, %rax
	je	.L3969
	cmpl	$7, %r9d
	jbe	.L3889
	leal	-8(%r9), %eax
	movq	%r8, %rdx
	movabsq	$1099511628211, %rcx
	shrl	$3, %eax
	addl	$1, %eax
	leaq	0(%r13,%rax,8), %rax
	.p2align 4,,10
	.p2align 3
.L3871:
	xorq	0(%r13), %rdx
	addq	$8, %r13
	imulq	%rcx, %rdx
	movq	%rdx, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rdx
	cmpq	%rax, %r13
	jne	.L3871
	movq	%rdx, %r8
	andl	$7, %r9d
.L3870:
	testl	%r9d, %r9d
	je	.L3872
	movabsq	$1099511628211, %rsi
	movl	%r9d, %ecx
	addq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L3873:
	movzbl	(%rax), %edx
	addq	$1, %rax
	xorq	%rdx, %r8
	imulq	%rsi, %r8
	cmpq	%rcx, %rax
	jne	.L3873
.L3872:
	movabsq	$-7046029254386353131, %rdx
	addq	%r8, %rdx
	movq	%rdx, %rax
	shrq	$30, %rax
.L3956:
	xorq	%rdx, %rax
	addq	$248, %rsp
	movabsq	$-4658895280553007687, %rdx
	imulq	%rdx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	movq	%rax, %rdx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$31, %rax
	xorq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L3880:
	testb	$12, %cl
	je	.L3877
	movq	40(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbx, %r8
	salq	$6, %rdx
	salq	$24, %r8
	andl	$8, %ecx
	leaq	kv_workers(%rdx,%rdi), %rsi
	movl	172444(%rsi), %edx
	movl	172440(%rsi), %edi
	jne	.L3827
	testl	%edi, %edi
	jne	.L3970
	addl	$1, %edx
	movl	%edx, 172444(%rsi)
.L3875:
	imulq	$184488, 32(%rsp), %rcx
	movq	%rbx, %rsi
	addl	$1, %edi
	salq	$6, %rsi
	movl	%edi, kv_workers+172440(%rsi,%rcx)
	jmp	.L3829
.L3827:
	addl	$1, %edx
	movl	%edx, 172444(%rsi)
	cmpl	$7, %edi
	jbe	.L3875
.L3829:
	movl	(%r15), %ecx
	movq	workload_seed(%rip), %rsi
	movl	%eax, 48(%rsp)
	salq	$6, %rbx
	movabsq	$-7046029254386353131, %rdi
	addq	%rdi, %rsi
	salq	$40, %rcx
	leaq	200(%rsp), %rdi
	addq	%rsi, %rcx
	addq	%r8, %rcx
	addq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$30, %rcx
	xorq	%rdx, %rcx
	movabsq	$-4658895280553007687, %rdx
	imulq	%rdx, %rcx
	movq	%rcx, %rdx
	shrq	$27, %rdx
	xorq	%rcx, %rdx
	movabsq	$-7723592293110705685, %rcx
	imulq	%rcx, %rdx
	movl	$40, %ecx
	movq	%rdx, %rsi
	shrq	$31, %rsi
	xorq	%rdx, %rsi
	xorl	%edx, %edx
	call	content_fill
	movl	(%r15), %ecx
	movl	48(%rsp), %r8d
	leaq	160(%rsp), %rdi
	movq	$.LC28, %rdx
	movl	$3, %esi
	call	kv_name.isra.0
	leaq	200(%rsp), %rsi
	movl	$40, %edx
	leaq	160(%rsp), %rdi
	call	reply_bulk
	movq	40(%rsp), %rax
	movl	$58, %esi
	leaq	176(%rsp), %rdi
	movl	kv_workers+172440(%rbx,%rax), %edx
	call	reply_number_line
	jmp	.L3822
.L3967:
	cmpq	$0, 181928(%rdx)
	leaq	(%rax,%rdi), %rbp
	je	.L3843
	movq	181920(%rdx), %rax
	movq	%r8, 72(%rsp)
	leaq	kv_workers+181920(%rbp), %rdi
	movl	%r9d, 56(%rsp)
	movl	%r11d, 40(%rsp)
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	72(%rsp), %r8
	movl	56(%rsp), %r9d
	movl	40(%rsp), %r11d
.L3843:
	imulq	$184488, 32(%rsp), %rax
	movq	%rbx, %rdx
	salq	$7, %rdx
	leaq	kv_workers(%rdx,%rax), %rax
	cmpq	$0, 181960(%rax)
	je	.L3844
	movq	181952(%rax), %rax
	movq	%r8, 72(%rsp)
	leaq	kv_workers+181952(%rbp), %rdi
	movl	%r9d, 56(%rsp)
	movl	%r11d, 40(%rsp)
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	72(%rsp), %r8
	movl	56(%rsp), %r9d
	movl	40(%rsp), %r11d
.L3844:
	imulq	$184488, 32(%rsp), %rax
	movq	%rbx, %rdx
	salq	$7, %rdx
	movl	$0, kv_workers+182004(%rdx,%rax)
.L3841:
	movl	4(%r15), %eax
	movl	$2863311531, %edx
	movq	8(%rsp), %rdi
	movq	%r8, 56(%rsp)
	movl	%r9d, 40(%rsp)
	addl	$1, %eax
	movq	%rax, %rcx
	imulq	%rdx, %rax
	movl	$6379, %edx
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %ecx
	movl	%r11d, %eax
	shrl	%eax
	addl	$5676, %eax
	salq	$5, %rax
	leaq	kv_workers(%rdi,%rax), %rsi
	movq	48(%rsp), %rdi
	call	channel_open
	movl	40(%rsp), %r9d
	movq	56(%rsp), %r8
	testl	%eax, %eax
	je	.L3842
	leaq	25048(%r15), %r13
	jmp	.L3838
.L3958:
	movq	64(%rsp), %rsi
	movq	%r15, %rdi
	movq	%r8, 56(%rsp)
	movl	%r10d, 48(%rsp)
	movl	%r9d, 24(%rsp)
	call	kv_open_log
	movq	56(%rsp), %r8
	movl	48(%rsp), %r10d
	movl	24(%rsp), %r9d
.L3801:
	movq	8(%rsp), %rax
	testl	%r10d, %r10d
	movl	%r9d, 24(%rsp)
	setne	%bpl
	xorl	%r13d, %r13d
	leaq	kv_workers+181952(%rax), %r14
	leaq	kv_workers+181920(%rax), %r12
	movq	%r14, %rbx
	movq	%r8, %r14
	jmp	.L3807
	.p2align 4,,10
	.p2align 3
.L3971:
	testb	%bpl, %bpl
	je	.L3892
.L3807:
	movl	84(%r12), %r9d
	testl	%r9d, %r9d
	je	.L3804
	cmpq	$0, 8(%r12)
	je	.L3805
	movq	(%r12), %rax
	leaq	-32(%rbx), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3805:
	cmpq	$0, 40(%r12)
	je	.L3806
	movq	32(%r12), %rax
	movq	%rbx, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3806:
	movl	$0, 84(%r12)
.L3804:
	addl	$1, %r13d
	subq	$-128, %r12
	subq	$-128, %rbx
	cmpl	$3, %r13d
	jbe	.L3971
.L3892:
	movl	24(%rsp), %r9d
	movq	8(%r15), %rax
	movq	%r14, %r8
	testq	$768, 16(%rsp)
	jne	.L3972
.L3809:
	movq	16(%rsp), %rdx
	shrq	$16, %rdx
	movl	%edx, %r11d
	andl	$3, %r11d
	jmp	.L3810
.L3791:
	movq	16(%rsp), %rdi
	xorl	%r9d, %r9d
	movabsq	$6148914691236517205, %rcx
	imulq	%rdi, %rdx
	cmpq	%rdx, %rcx
	setnb	%r9b
	jmp	.L3792
.L3966:
	movq	8(%rsp), %rax
	movl	$6, %ecx
	leaq	160(%rsp), %rsi
	movq	%r15, %rdi
	leaq	kv_workers+172800(%rax), %rdx
	call	kv_command_hash
	jmp	.L3822
.L3957:
	movq	64(%rsp), %rax
	movq	8(%rsp), %rdi
	movq	%rax, %rbp
	leaq	kv_workers+2048(%rdi), %rdx
	.p2align 4,,10
	.p2align 3
.L3794:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3794
	movq	8(%rsp), %rdi
	movq	64(%rsp), %rax
	leaq	kv_workers+2048(%rdi), %rsi
	movq	%rsi, 2048(%rax)
	movq	%rsi, %rcx
	leaq	kv_workers+2064(%rdi), %rax
	addq	$kv_workers+172304, %rdi
	.p2align 4,,10
	.p2align 3
.L3795:
	movq	%rcx, %rdx
	movq	%rsi, (%rax)
	movq	%rax, %rcx
	movq	%rdx, 8(%rax)
	movq	%rax, (%rdx)
	addq	$1064, %rax
	cmpq	%rax, %rdi
	jne	.L3795
	movq	64(%rsp), %rax
	movq	8(%rsp), %r13
	movl	$2, %edx
	movq	%r15, %rdi
	movq	%r8, 72(%rsp)
	movq	%rcx, 2056(%rax)
	leaq	kv_workers+181696(%r13), %r12
	movl	$6379, %ecx
	leaq	kv_workers+181632(%r13), %rsi
	movl	%r9d, 96(%rsp)
	movl	%r10d, 88(%rsp)
	call	worker_listen
	movl	$2, %ecx
	movq	%r12, %rsi
	movq	%r15, %rdi
	movl	$2, %edx
	movl	%eax, 56(%rsp)
	call	socket_create
	leaq	200(%rsp), %rdi
	movl	$20, %edx
	xorl	%esi, %esi
	movq	%rdi, %r11
	movl	%eax, 48(%rsp)
	call	memset
	movq	%r11, %rsi
	movq	%r12, %rdi
	movq	%r11, 24(%rsp)
	movl	$418054146, 200(%rsp)
	call	socket_bind
	leaq	kv_workers+181664(%r13), %rsi
	movl	$6379, %ecx
	movq	%r15, %rdi
	movl	$10, %edx
	movl	%eax, %r12d
	call	worker_listen
	movq	%r13, 8(%rsp)
	movl	$2, %ecx
	movq	%r15, %rdi
	addq	$kv_workers+181728, %r13
	movl	$10, %edx
	movl	%eax, %ebx
	movq	%r13, %rsi
	call	socket_create
	movl	56(%rsp), %edi
	movq	24(%rsp), %r11
	xorl	%esi, %esi
	movl	%eax, %edx
	movl	48(%rsp), %eax
	orl	%edi, %eax
	movq	%r11, %rdi
	orl	%eax, %r12d
	orl	%ebx, %r12d
	orl	%edx, %r12d
	movl	$20, %edx
	call	memset
	movq	%r13, %rdi
	movq	%r11, %rsi
	movq	%r11, 24(%rsp)
	movl	$418054154, 200(%rsp)
	call	socket_bind
	movl	96(%rsp), %r9d
	movl	88(%rsp), %r10d
	orl	%eax, %r12d
	movq	8(%rsp), %r13
	movl	%r9d, 48(%rsp)
	movl	%r12d, %ebx
	movq	%rbp, %r12
	movq	24(%rsp), %rbp
	movl	%r10d, 56(%rsp)
	addq	$kv_workers+181760, %r13
.L3799:
	movl	%r14d, %r9d
	andl	$1, %r9d
	testb	$2, %r14b
	jne	.L3796
	movl	%r9d, 181996(%r12)
	movl	$2, %ecx
	movl	$2, %edx
	movq	%r13, %rsi
	movq	$channel_client_wake, 181888(%r12)
	movq	%r15, %rdi
	movq	$channel_server_wake, 181904(%r12)
	movq	%r15, 181984(%r12)
	movl	$2, 181992(%r12)
	movl	$0, 182004(%r12)
	movl	%r9d, 24(%rsp)
	call	socket_create
	movl	$20, %edx
	xorl	%esi, %esi
	movq	%rbp, %rdi
	orl	%eax, %ebx
	call	memset
	movl	24(%rsp), %r9d
	movl	(%r15), %eax
	movq	%rbp, %rsi
	movq	%r13, %rdi
	movb	$2, 207(%rsp)
	cmpl	$1, %r9d
	movb	%al, 206(%rsp)
	movl	$2, 200(%rsp)
	sbbl	%ecx, %ecx
	andl	$117, %ecx
	addl	$10, %ecx
	movb	%cl, 204(%rsp)
	movb	%cl, 24(%rsp)
	call	socket_bind
	movl	$20, %edx
	xorl	%esi, %esi
	movq	%rbp, %rdi
	orl	%eax, %ebx
	call	memset
	movzbl	24(%rsp), %ecx
	movl	(%r15), %eax
	movl	$418054146, 200(%rsp)
	movb	$1, 207(%rsp)
	movb	%cl, 204(%rsp)
	movb	%al, 206(%rsp)
.L3798:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	addl	$1, %r14d
	addq	$32, %r13
	call	socket_connect
	subq	$-128, %r12
	orl	%eax, %ebx
	cmpl	$4, %r14d
	jne	.L3799
	movl	48(%rsp), %r9d
	movl	56(%rsp), %r10d
	movq	%r15, %rdi
	movq	72(%rsp), %r8
	movq	64(%rsp), %rsi
	movl	%r9d, 88(%rsp)
	movl	%r10d, 48(%rsp)
	movq	%r8, 24(%rsp)
	call	kv_open_log
	movq	24(%rsp), %r8
	movl	48(%rsp), %r10d
	imulq	$184488, 32(%rsp), %rax
	testl	%ebx, %ebx
	movl	88(%rsp), %r9d
	movl	$1, kv_workers+182416(%rax)
	jne	.L3973
.L3800:
	testl	%r10d, %r10d
	jne	.L3801
	movq	8(%r15), %rax
	jmp	.L3803
	.p2align 4,,10
	.p2align 3
.L3796:
	movl	%r9d, 181996(%r12)
	movl	$2, %ecx
	movl	$10, %edx
	movq	%r13, %rsi
	movq	$channel_client_wake, 181888(%r12)
	movq	%r15, %rdi
	movq	$channel_server_wake, 181904(%r12)
	movq	%r15, 181984(%r12)
	movl	$10, 181992(%r12)
	movl	$0, 182004(%r12)
	movl	%r9d, 24(%rsp)
	call	socket_create
	movl	$20, %edx
	xorl	%esi, %esi
	movq	%rbp, %rdi
	orl	%eax, %ebx
	call	memset
	movl	24(%rsp), %r9d
	movl	(%r15), %eax
	movl	$10, 200(%rsp)
	movzwl	.LC24(%rip), %ecx
	testl	%r9d, %r9d
	je	.L3882
	movzwl	.LC23(%rip), %ecx
.L3882:
	movq	%rbp, %rsi
	movq	%r13, %rdi
	movw	%cx, 204(%rsp)
	movw	%cx, 24(%rsp)
	movb	%al, 217(%rsp)
	movb	$2, 219(%rsp)
	call	socket_bind
	movl	$20, %edx
	xorl	%esi, %esi
	movq	%rbp, %rdi
	orl	%eax, %ebx
	call	memset
	movl	(%r15), %eax
	movzwl	24(%rsp), %ecx
	movl	$418054154, 200(%rsp)
	movb	$1, 219(%rsp)
	movw	%cx, 204(%rsp)
	movb	%al, 217(%rsp)
	jmp	.L3798
.L3877:
	movl	(%r15), %ecx
	movl	%eax, %r8d
	movl	$2, %esi
	salq	$6, %rbx
	leaq	160(%rsp), %rdi
	movq	$.LC26, %rdx
	call	kv_name.isra.0
	movl	$58, %esi
	imulq	$184488, 32(%rsp), %rax
	leaq	176(%rsp), %rdi
	movl	kv_workers+172440(%rbx,%rax), %edx
	call	reply_number_line
	jmp	.L3822
.L3964:
	movq	120(%rsp), %r8
	leal	-4(%rax), %r9d
	leaq	25048(%r15), %r13
	jmp	.L3838
.L3970:
	movl	(%r15), %ecx
	movq	workload_seed(%rip), %rsi
	movl	%eax, 48(%rsp)
	movabsq	$-7046029254386353131, %rdi
	addq	%rdi, %rsi
	salq	$40, %rcx
	leaq	200(%rsp), %rdi
	addq	%rsi, %rcx
	addq	%r8, %rcx
	addq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$30, %rcx
	xorq	%rdx, %rcx
	imulq	%r10, %rcx
	movq	%rcx, %rdx
	shrq	$27, %rdx
	xorq	%rcx, %rdx
	movl	$40, %ecx
	imulq	%r11, %rdx
	movq	%rdx, %rsi
	shrq	$31, %rsi
	xorq	%rdx, %rsi
	xorl	%edx, %edx
	call	content_fill
	movl	(%r15), %ecx
	movl	48(%rsp), %r8d
	leaq	160(%rsp), %rdi
	movq	$.LC27, %rdx
	movl	$2, %esi
	call	kv_name.isra.0
	movl	$40, %edx
	leaq	200(%rsp), %rsi
	leaq	176(%rsp), %rdi
	call	reply_bulk
	jmp	.L3822
.L3968:
	movl	$10240, %edx
	movl	%ebx, %eax
	movq	56(%rsp), %rdi
	subl	%ebx, %edx
	leaq	10240(%r13,%rax), %rsi
	call	socket_receive
	testq	%rax, %rax
	jle	.L3848
	addl	%eax, %ebx
	jmp	.L3852
.L3893:
	movl	%ebx, %r9d
	movq	40(%rsp), %r13
	movq	88(%rsp), %r8
	movq	96(%rsp), %rbx
	cmpl	%r9d, 104(%rsp)
	je	.L3845
	imulq	$184488, 32(%rsp), %rax
	movq	%rbx, %rdx
	salq	$7, %rdx
	leaq	kv_workers(%rdx,%rax), %rax
	movl	182004(%rax), %edx
	testl	%edx, %edx
	je	.L3859
	cmpq	$0, 181928(%rax)
	je	.L3856
	movq	181920(%rax), %rax
	movq	56(%rsp), %rdi
	movq	%r8, 40(%rsp)
	movl	%r9d, 16(%rsp)
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	40(%rsp), %r8
	movl	16(%rsp), %r9d
.L3856:
	imulq	$184488, 32(%rsp), %rax
	movq	%rbx, %rdx
	salq	$7, %rdx
	leaq	kv_workers(%rdx,%rax), %rax
	cmpq	$0, 181960(%rax)
	je	.L3857
	movq	181952(%rax), %rax
	movq	24(%rsp), %rdi
	movq	%r8, 40(%rsp)
	movl	%r9d, 16(%rsp)
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	40(%rsp), %r8
	movl	16(%rsp), %r9d
.L3857:
	imulq	$184488, 32(%rsp), %rax
	salq	$7, %rbx
	movl	$0, kv_workers+182004(%rbx,%rax)
	jmp	.L3859
.L3969:
	cmpl	$7, %r9d
	jbe	.L3888
	leal	-8(%r9), %eax
	movq	%r8, %rdx
	movabsq	$1099511628211, %rcx
	shrl	$3, %eax
	addl	$1, %eax
	leaq	0(%r13,%rax,8), %rax
.L3863:
	xorq	0(%r13), %rdx
	addq	$8, %r13
	imulq	%rcx, %rdx
	movq	%rdx, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rdx
	cmpq	%rax, %r13
	jne	.L3863
	movq	%rdx, %r8
	andl	$7, %r9d
.L3862:
	testl	%r9d, %r9d
	je	.L3864
	movabsq	$1099511628211, %rsi
	movl	%r9d, %ecx
	addq	%rax, %rcx
.L3865:
	movzbl	(%rax), %edx
	addq	$1, %rax
	xorq	%rdx, %r8
	imulq	%rsi, %r8
	cmpq	%rax, %rcx
	jne	.L3865
.L3864:
	movq	8(%rsp), %r13
	movq	64(%rsp), %r12
	movq	%r8, %rbp
	imulq	$184488, 32(%rsp), %rax
	addq	$kv_workers+2048, %r13
	movl	kv_workers+172304(%rax), %esi
	.p2align 4,,10
	.p2align 3
.L3868:
	movq	(%r12), %rbx
	cmpq	%r12, %rbx
	je	.L3866
	.p2align 4,,10
	.p2align 3
.L3867:
	movq	16(%rbx), %rax
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	(%rbx), %rbx
	movq	%rax, %rsi
	cmpq	%r12, %rbx
	jne	.L3867
.L3866:
	addq	$16, %r12
	cmpq	%r12, %r13
	jne	.L3868
	movabsq	$-7046029254386353131, %rdx
	movq	%rsi, %rax
	xorq	%rbp, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	jmp	.L3956
.L3973:
	lock addq	$1, workload_errors(%rip)
	jmp	.L3800
.L3889:
	movq	%r13, %rax
	jmp	.L3870
.L3886:
	movl	$1, %r8d
	jmp	.L3823
.L3888:
	movq	%r13, %rax
	jmp	.L3862
	.size	mix_request, .-mix_request
	.p2align 6
	.globl	workload_request
	.type	workload_request, @function
workload_request:
	andl	$7, %edi
	imulq	$55768, %rdi, %rdi
	addq	$workers, %rdi
	jmp	mix_request
	.size	workload_request, .-workload_request
	.section	.rodata.str1.1
.LC29:
	.string	"/ram"
.LC30:
	.string	"/log"
.LC31:
	.string	"/veil"
	.section	.rodata
	.align 16
	.type	mounts.0, @object
	.size	mounts.0, 24
mounts.0:
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.align 16
	.type	ethernet6.1, @object
	.size	ethernet6.1, 16
ethernet6.1:
	.string	"\375"
	.zero	14
	.align 16
	.type	loopback6.2, @object
	.size	loopback6.2, 16
loopback6.2:
	.string	"\376\200"
	.zero	13
	.align 16
	.type	ethernet4.3, @object
	.size	ethernet4.3, 16
ethernet4.3:
	.string	"\n"
	.zero	14
	.align 16
	.type	loopback4.4, @object
	.size	loopback4.4, 16
loopback4.4:
	.string	"\177"
	.zero	14
	.align 16
	.type	next.5, @object
	.size	next.5, 30
next.5:
	.ascii	"\001\001\002\004\005"
	.ascii	"\001\001\002\003\005"
	.ascii	"\001\001\002\003\005"
	.ascii	"\001\003\003\003\005"
	.ascii	"\004\004\004\004\005"
	.ascii	"\005\005\005\005\005"
	.align 32
	.type	nibble.6, @object
	.size	nibble.6, 64
nibble.6:
	.long	0
	.long	498536548
	.long	997073096
	.long	651767980
	.long	1994146192
	.long	1802195444
	.long	1303535960
	.long	1342533948
	.long	-306674912
	.long	-267414716
	.long	-690576408
	.long	-882789492
	.long	-1687895376
	.long	-2032938284
	.long	-1609899400
	.long	-1111625188
	.local	kv_zipf
	.comm	kv_zipf,576,32
	.local	kv_workers
	.comm	kv_workers,1475904,32
	.align 32
	.type	store_commands, @object
	.size	store_commands, 288
store_commands:
	.string	"GET"
	.zero	4
	.long	2
	.long	0
	.quad	command_get
	.string	"SET"
	.zero	4
	.long	3
	.long	1
	.quad	command_set
	.string	"APPEND"
	.zero	1
	.long	3
	.long	1
	.quad	command_append
	.string	"INCRBY"
	.zero	1
	.long	3
	.long	1
	.quad	command_incrby
	.string	"HSET"
	.zero	3
	.long	4
	.long	1
	.quad	command_hset
	.string	"HGET"
	.zero	3
	.long	3
	.long	0
	.quad	command_hget
	.string	"LPUSH"
	.zero	2
	.long	3
	.long	1
	.quad	command_lpush
	.string	"LLEN"
	.zero	3
	.long	2
	.long	0
	.quad	command_size
	.string	"STRLEN"
	.zero	1
	.long	2
	.long	0
	.quad	command_size
	.string	"EXISTS"
	.zero	1
	.long	2
	.long	0
	.quad	command_exists
	.string	"DEL"
	.zero	4
	.long	2
	.long	1
	.quad	command_del
	.string	"LINDEX"
	.zero	1
	.long	2
	.long	0
	.quad	command_get
	.section	.rodata.str1.1
.LC32:
	.string	"string"
.LC33:
	.string	"integer"
.LC34:
	.string	"hash"
.LC35:
	.string	"list"
	.section	.rodata
	.align 32
	.type	store_types, @object
	.size	store_types, 240
store_types:
	.zero	48
	.quad	.LC32
	.quad	string_start
	.quad	string_read
	.quad	string_size
	.quad	string_digest
	.quad	string_clear
	.quad	.LC33
	.quad	integer_start
	.quad	integer_read
	.quad	integer_size
	.quad	integer_digest
	.quad	integer_start
	.quad	.LC34
	.quad	hash_start
	.quad	hash_read
	.quad	hash_size
	.quad	hash_digest
	.quad	hash_start
	.quad	.LC35
	.quad	list_start
	.quad	list_read
	.quad	list_size
	.quad	list_digest
	.quad	list_start
	.local	worker_phases
	.comm	worker_phases,32,32
	.globl	workers
	.bss
	.align 32
	.type	workers, @object
	.size	workers, 446144
workers:
	.zero	446144
	.globl	workload_phase_length
	.align 4
	.type	workload_phase_length, @object
	.size	workload_phase_length, 4
workload_phase_length:
	.zero	4
	.globl	workload_security_modules
	.align 4
	.type	workload_security_modules, @object
	.size	workload_security_modules, 4
workload_security_modules:
	.zero	4
	.globl	workload_seed
	.data
	.align 8
	.type	workload_seed, @object
	.size	workload_seed, 8
workload_seed:
	.quad	1
	.globl	workload_errors
	.bss
	.align 8
	.type	workload_errors, @object
	.size	workload_errors, 8
workload_errors:
	.zero	8
	.local	socket_families
	.comm	socket_families,128,32
	.section	.rodata
	.align 32
	.type	inet6_datagram_ops, @object
	.size	inet6_datagram_ops, 72
inet6_datagram_ops:
	.quad	inet6_bind
	.quad	inet6_connect
	.quad	datagram_listen
	.quad	datagram_accept
	.quad	datagram_poll
	.quad	inet6_sendmsg
	.quad	inet6_recvmsg
	.quad	inet_setsockopt
	.quad	inet6_release
	.align 32
	.type	inet_datagram_ops, @object
	.size	inet_datagram_ops, 72
inet_datagram_ops:
	.quad	inet_bind
	.quad	inet_connect
	.quad	datagram_listen
	.quad	datagram_accept
	.quad	datagram_poll
	.quad	inet_sendmsg
	.quad	inet_recvmsg
	.quad	inet_setsockopt
	.quad	inet_release
	.align 32
	.type	inet6_stream_ops, @object
	.size	inet6_stream_ops, 72
inet6_stream_ops:
	.quad	inet6_bind
	.quad	inet6_connect
	.quad	inet_listen
	.quad	inet_accept
	.quad	tcp_poll
	.quad	inet6_sendmsg
	.quad	inet6_recvmsg
	.quad	inet_setsockopt
	.quad	inet6_release
	.align 32
	.type	inet_stream_ops, @object
	.size	inet_stream_ops, 72
inet_stream_ops:
	.quad	inet_bind
	.quad	inet_connect
	.quad	inet_listen
	.quad	inet_accept
	.quad	tcp_poll
	.quad	inet_sendmsg
	.quad	inet_recvmsg
	.quad	inet_setsockopt
	.quad	inet_release
	.local	sock_lock
	.comm	sock_lock,4,4
	.local	sock_buckets
	.comm	sock_buckets,2048,32
	.local	sock_pool
	.comm	sock_pool,32,32
	.local	sock_memory
	.comm	sock_memory,147456,32
	.globl	udp6_receiver
	.align 8
	.type	udp6_receiver, @object
	.size	udp6_receiver, 8
udp6_receiver:
	.quad	udp_handler6
	.globl	udp_receiver
	.align 8
	.type	udp_receiver, @object
	.size	udp_receiver, 8
udp_receiver:
	.quad	udp_handler4
	.globl	udp6_protocol
	.align 32
	.type	udp6_protocol, @object
	.size	udp6_protocol, 72
udp6_protocol:
	.quad	udp_init6
	.quad	udp_get_port
	.quad	udp_connect
	.quad	udp_sendmsg6
	.quad	udp_recvmsg6
	.quad	udp_receive6
	.quad	udp_setsockopt
	.quad	udp_close
	.byte	17
	.zero	7
	.globl	udp_protocol
	.align 32
	.type	udp_protocol, @object
	.size	udp_protocol, 72
udp_protocol:
	.quad	udp_init4
	.quad	udp_get_port
	.quad	udp_connect
	.quad	udp_sendmsg4
	.quad	udp_recvmsg4
	.quad	udp_receive4
	.quad	udp_setsockopt
	.quad	udp_close
	.byte	17
	.zero	7
	.align 32
	.type	udp_af6, @object
	.size	udp_af6, 32
udp_af6:
	.quad	ip6_queue_xmit
	.quad	udp_send_check6
	.quad	0
	.long	40
	.zero	4
	.align 32
	.type	udp_af4, @object
	.size	udp_af4, 32
udp_af4:
	.quad	ip_queue_xmit
	.quad	udp_send_check4
	.quad	0
	.long	20
	.zero	4
	.globl	tcp6_receiver
	.align 8
	.type	tcp6_receiver, @object
	.size	tcp6_receiver, 8
tcp6_receiver:
	.quad	tcp_handler6
	.globl	tcp_receiver
	.align 8
	.type	tcp_receiver, @object
	.size	tcp_receiver, 8
tcp_receiver:
	.quad	tcp_handler4
	.globl	tcp6_protocol
	.align 32
	.type	tcp6_protocol, @object
	.size	tcp6_protocol, 72
tcp6_protocol:
	.quad	tcp_init6
	.quad	tcp_get_port
	.quad	tcp_connect6
	.quad	tcp_sendmsg
	.quad	tcp_recvmsg
	.quad	tcp_receive6
	.quad	tcp_setsockopt
	.quad	tcp_close
	.byte	6
	.zero	7
	.globl	tcp_protocol
	.align 32
	.type	tcp_protocol, @object
	.size	tcp_protocol, 72
tcp_protocol:
	.quad	tcp_init4
	.quad	tcp_get_port
	.quad	tcp_connect4
	.quad	tcp_sendmsg
	.quad	tcp_recvmsg
	.quad	tcp_receive4
	.quad	tcp_setsockopt
	.quad	tcp_close
	.byte	6
	.zero	7
	.align 32
	.type	tcp_af6, @object
	.size	tcp_af6, 32
tcp_af6:
	.quad	ip6_queue_xmit
	.quad	tcp_send_check6
	.quad	tcp_conn_request6
	.long	40
	.zero	4
	.align 32
	.type	tcp_af4, @object
	.size	tcp_af4, 32
tcp_af4:
	.quad	ip_queue_xmit
	.quad	tcp_send_check4
	.quad	tcp_conn_request4
	.long	20
	.zero	4
	.globl	congestion_kinds
	.align 16
	.type	congestion_kinds, @object
	.size	congestion_kinds, 24
congestion_kinds:
	.quad	additive_control
	.quad	cubic_control
	.quad	watchful_control
	.align 16
	.type	watchful_control, @object
	.size	watchful_control, 24
watchful_control:
	.quad	watchful_threshold
	.quad	watchful_on_ack
	.quad	watchful_start
	.align 16
	.type	cubic_control, @object
	.size	cubic_control, 24
cubic_control:
	.quad	cubic_threshold
	.quad	cubic_on_ack
	.quad	cubic_start
	.align 16
	.type	additive_control, @object
	.size	additive_control, 24
additive_control:
	.quad	additive_threshold
	.quad	additive_on_ack
	.quad	additive_start
	.globl	ip6_dst_ops
	.align 16
	.type	ip6_dst_ops, @object
	.size	ip6_dst_ops, 16
ip6_dst_ops:
	.quad	ip6_dst_check
	.quad	ip6_dst_mtu
	.globl	ip_dst_ops
	.align 16
	.type	ip_dst_ops, @object
	.size	ip_dst_ops, 16
ip_dst_ops:
	.quad	ip_dst_check
	.quad	ip_dst_mtu
	.globl	inet_protocols
	.bss
	.align 32
	.type	inet_protocols, @object
	.size	inet_protocols, 4096
inet_protocols:
	.zero	4096
	.section	.rodata
	.align 8
	.type	udp_tracker, @object
	.size	udp_tracker, 8
udp_tracker:
	.quad	track_udp
	.align 8
	.type	tcp_tracker, @object
	.size	tcp_tracker, 8
tcp_tracker:
	.quad	track_tcp
	.data
	.align 16
	.type	chain_out, @object
	.size	chain_out, 16
chain_out:
	.quad	filter_out
	.long	1
	.zero	4
	.align 16
	.type	chain_in, @object
	.size	chain_in, 16
chain_in:
	.quad	filter_in
	.long	2
	.zero	4
	.section	.rodata
	.align 32
	.type	filter_out, @object
	.size	filter_out, 32
filter_out:
	.quad	port_match
	.quad	priority_target
	.long	80
	.long	8192
	.long	4
	.zero	4
	.align 32
	.type	filter_in, @object
	.size	filter_in, 64
filter_in:
	.quad	length_match
	.quad	verdict_target
	.long	0
	.long	7
	.long	0
	.zero	4
	.quad	state_match
	.quad	mark_target
	.long	3
	.long	3
	.long	1
	.zero	4
	.align 8
	.type	mark_target, @object
	.size	mark_target, 8
mark_target:
	.quad	target_mark
	.align 8
	.type	priority_target, @object
	.size	priority_target, 8
priority_target:
	.quad	target_priority
	.align 8
	.type	verdict_target, @object
	.size	verdict_target, 8
verdict_target:
	.quad	target_verdict
	.align 8
	.type	state_match, @object
	.size	state_match, 8
state_match:
	.quad	match_state
	.align 8
	.type	length_match, @object
	.size	length_match, 8
length_match:
	.quad	match_length
	.align 8
	.type	port_match, @object
	.size	port_match, 8
port_match:
	.quad	match_port
	.local	track_protocols
	.comm	track_protocols,16,16
	.local	track_lock
	.comm	track_lock,4,4
	.local	track_table
	.comm	track_table,12288,32
	.local	netfilter_count
	.comm	netfilter_count,32,32
	.local	netfilter_table
	.comm	netfilter_table,384,32
	.align 16
	.type	ethernet_header_ops, @object
	.size	ethernet_header_ops, 16
ethernet_header_ops:
	.quad	ethernet_header
	.quad	ethernet_parse
	.align 16
	.type	loopback_header_ops, @object
	.size	loopback_header_ops, 16
loopback_header_ops:
	.quad	loopback_header
	.quad	loopback_parse
	.align 8
	.type	ethernet_ops, @object
	.size	ethernet_ops, 8
ethernet_ops:
	.quad	ethernet_xmit
	.align 8
	.type	loopback_ops, @object
	.size	loopback_ops, 8
loopback_ops:
	.quad	loopback_xmit
	.align 16
	.type	qdisc_kinds, @object
	.size	qdisc_kinds, 24
qdisc_kinds:
	.quad	prio_qdisc
	.quad	plain_qdisc
	.quad	fair_qdisc
	.align 8
	.type	flow_filter, @object
	.size	flow_filter, 8
flow_filter:
	.quad	classify_by_flow
	.align 8
	.type	size_filter, @object
	.size	size_filter, 8
size_filter:
	.quad	classify_by_size
	.align 16
	.type	fair_qdisc, @object
	.size	fair_qdisc, 16
fair_qdisc:
	.quad	fair_enqueue
	.quad	fair_dequeue
	.align 16
	.type	prio_qdisc, @object
	.size	prio_qdisc, 16
prio_qdisc:
	.quad	prio_enqueue
	.quad	prio_dequeue
	.align 16
	.type	plain_qdisc, @object
	.size	plain_qdisc, 16
plain_qdisc:
	.quad	plain_enqueue
	.quad	plain_dequeue
	.local	net_rings
	.comm	net_rings,514048,32
	.local	packet_hash
	.comm	packet_hash,256,32
	.align 32
	.type	packet_types, @object
	.size	packet_types, 32
packet_types:
	.value	2048
	.zero	6
	.quad	ip_receive
	.value	-31011
	.zero	6
	.quad	ip6_receive
	.local	skb_pool
	.comm	skb_pool,32,32
	.local	skb_memory
	.comm	skb_memory,1379840,32
	.globl	veil_fs
	.align 16
	.type	veil_fs, @object
	.size	veil_fs, 16
veil_fs:
	.quad	.LC13
	.quad	veil_fill_super
	.align 32
	.type	veil_dentry_ops, @object
	.size	veil_dentry_ops, 32
veil_dentry_ops:
	.quad	veil_hash
	.quad	veil_compare
	.quad	veil_revalidate
	.quad	veil_delete
	.align 32
	.type	veil_super_ops, @object
	.size	veil_super_ops, 56
veil_super_ops:
	.quad	veil_alloc_inode
	.quad	veil_destroy_inode
	.quad	veil_read_inode
	.quad	veil_write_inode
	.quad	veil_evict_inode
	.quad	veil_statfs
	.quad	veil_sync_fs
	.align 32
	.type	veil_file_ops, @object
	.size	veil_file_ops, 72
veil_file_ops:
	.quad	veil_open
	.quad	veil_release
	.quad	veil_read
	.quad	veil_write
	.quad	veil_seek
	.quad	veil_fsync
	.quad	veil_iterate
	.quad	veil_splice
	.quad	veil_lock
	.align 32
	.type	veil_inode_ops, @object
	.size	veil_inode_ops, 56
veil_inode_ops:
	.quad	veil_lookup
	.quad	veil_create
	.quad	veil_unlink
	.quad	veil_rename
	.quad	veil_permission
	.quad	veil_getattr
	.quad	veil_setsize
	.globl	pack_fs
	.section	.rodata.str1.1
.LC36:
	.string	"pack"
	.section	.rodata
	.align 16
	.type	pack_fs, @object
	.size	pack_fs, 16
pack_fs:
	.quad	.LC36
	.quad	pack_fill_super
	.align 32
	.type	pack_dentry_ops, @object
	.size	pack_dentry_ops, 32
pack_dentry_ops:
	.quad	pack_hash
	.quad	pack_compare
	.quad	pack_revalidate
	.quad	pack_delete
	.align 32
	.type	pack_super_ops, @object
	.size	pack_super_ops, 56
pack_super_ops:
	.quad	pack_alloc_inode
	.quad	pack_destroy_inode
	.quad	pack_read_inode
	.quad	pack_write_inode
	.quad	pack_evict_inode
	.quad	pack_statfs
	.quad	pack_sync_fs
	.align 32
	.type	pack_mapping_ops, @object
	.size	pack_mapping_ops, 56
pack_mapping_ops:
	.quad	pack_readpage
	.quad	pack_writepage
	.quad	generic_readahead
	.quad	pack_write_begin
	.zero	8
	.quad	generic_set_dirty
	.quad	pack_releasepage
	.align 32
	.type	pack_file_ops, @object
	.size	pack_file_ops, 72
pack_file_ops:
	.quad	pack_open
	.quad	pack_release
	.quad	generic_read
	.quad	pack_write
	.quad	generic_seek
	.quad	pack_fsync
	.quad	pack_iterate
	.quad	generic_splice
	.quad	generic_lock
	.align 32
	.type	pack_inode_ops, @object
	.size	pack_inode_ops, 56
pack_inode_ops:
	.quad	pack_lookup
	.quad	pack_create
	.zero	16
	.quad	pack_permission
	.quad	pack_getattr
	.quad	pack_setsize
	.local	pack_end
	.comm	pack_end,4,4
	.local	pack_count
	.comm	pack_count,4,4
	.local	pack_order
	.comm	pack_order,128,32
	.local	pack_nodes
	.comm	pack_nodes,15872,32
	.globl	log_fs
	.align 16
	.type	log_fs, @object
	.size	log_fs, 16
log_fs:
	.quad	.LC11
	.quad	log_fill_super
	.align 32
	.type	log_dentry_ops, @object
	.size	log_dentry_ops, 32
log_dentry_ops:
	.quad	simple_hash
	.quad	simple_compare
	.quad	simple_revalidate
	.quad	simple_keep
	.align 32
	.type	log_super_ops, @object
	.size	log_super_ops, 56
log_super_ops:
	.quad	log_alloc_inode
	.quad	log_destroy_inode
	.quad	log_read_inode
	.quad	log_commit_inode
	.quad	log_evict_inode
	.quad	log_statfs
	.quad	log_sync_fs
	.align 32
	.type	log_mapping_ops, @object
	.size	log_mapping_ops, 56
log_mapping_ops:
	.quad	log_readpage
	.quad	log_writepage
	.quad	generic_readahead
	.quad	generic_write_begin
	.quad	generic_write_end
	.quad	generic_set_dirty
	.quad	log_releasepage
	.align 32
	.type	log_dir_ops, @object
	.size	log_dir_ops, 72
log_dir_ops:
	.quad	generic_open
	.quad	log_release
	.zero	32
	.quad	log_iterate
	.zero	16
	.align 32
	.type	log_file_ops, @object
	.size	log_file_ops, 72
log_file_ops:
	.quad	generic_open
	.quad	log_release
	.quad	generic_read
	.quad	generic_write
	.quad	generic_seek
	.quad	log_fsync
	.zero	8
	.quad	generic_splice
	.quad	generic_lock
	.align 32
	.type	log_inode_ops, @object
	.size	log_inode_ops, 56
log_inode_ops:
	.quad	log_lookup
	.quad	log_create
	.quad	log_unlink
	.quad	log_rename
	.quad	log_permission
	.quad	log_getattr
	.quad	log_setsize
	.local	log_lock
	.comm	log_lock,4,4
	.local	log_used
	.comm	log_used,4,4
	.local	log_head
	.comm	log_head,4,4
	.local	log_nodes
	.comm	log_nodes,6144,32
	.local	log_summaries
	.comm	log_summaries,16000,32
	.globl	ram_fs
	.align 16
	.type	ram_fs, @object
	.size	ram_fs, 16
ram_fs:
	.quad	.LC10
	.quad	ram_fill_super
	.align 32
	.type	ram_dentry_ops, @object
	.size	ram_dentry_ops, 32
ram_dentry_ops:
	.quad	simple_hash
	.quad	simple_compare
	.quad	simple_revalidate
	.quad	simple_keep
	.align 32
	.type	ram_super_ops, @object
	.size	ram_super_ops, 56
ram_super_ops:
	.quad	ram_alloc_inode
	.quad	ram_destroy_inode
	.quad	ram_read_inode
	.quad	ram_write_inode
	.quad	ram_evict_inode
	.quad	ram_statfs
	.quad	ram_sync_fs
	.align 32
	.type	ram_dir_ops, @object
	.size	ram_dir_ops, 72
ram_dir_ops:
	.quad	generic_open
	.quad	generic_release
	.zero	32
	.quad	ram_iterate
	.zero	16
	.align 32
	.type	ram_file_ops, @object
	.size	ram_file_ops, 72
ram_file_ops:
	.quad	generic_open
	.quad	generic_release
	.quad	generic_read
	.quad	generic_write
	.quad	generic_seek
	.quad	generic_fsync
	.zero	8
	.quad	generic_splice
	.quad	generic_lock
	.align 32
	.type	ram_inode_ops, @object
	.size	ram_inode_ops, 56
ram_inode_ops:
	.quad	ram_lookup
	.quad	ram_create
	.quad	ram_unlink
	.quad	ram_rename
	.quad	generic_permission
	.quad	generic_getattr
	.quad	ram_setsize
	.align 32
	.type	ram_mapping_ops, @object
	.size	ram_mapping_ops, 56
ram_mapping_ops:
	.quad	ram_readpage
	.quad	ram_writepage
	.quad	ram_readahead
	.quad	generic_write_begin
	.quad	generic_write_end
	.quad	generic_set_dirty
	.quad	generic_releasepage
	.local	ram_nodes
	.comm	ram_nodes,7680,32
	.local	ram_entry_pool
	.comm	ram_entry_pool,32,32
	.local	ram_entry_memory
	.comm	ram_entry_memory,17920,32
	.local	ram_lock
	.comm	ram_lock,4,4
	.local	ram_free_count
	.comm	ram_free_count,4,4
	.local	ram_free_blocks
	.comm	ram_free_blocks,1280,32
	.local	ram_storage
	.comm	ram_storage,655360,32
	.local	vfs_file_pool
	.comm	vfs_file_pool,32,32
	.local	vfs_file_memory
	.comm	vfs_file_memory,7168,32
	.local	vfs_mount_count
	.comm	vfs_mount_count,4,4
	.local	vfs_mounts
	.comm	vfs_mounts,448,32
	.local	icache_lock
	.comm	icache_lock,4,4
	.local	dcache_lock
	.comm	dcache_lock,4,4
	.local	icache_pool
	.comm	icache_pool,32,32
	.local	dcache_pool
	.comm	dcache_pool,32,32
	.local	icache_memory
	.comm	icache_memory,126976,32
	.local	dcache_memory
	.comm	dcache_memory,61440,32
	.local	icache_hash
	.comm	icache_hash,2048,32
	.local	dcache_hash
	.comm	dcache_hash,4096,32
	.local	cache_lock
	.comm	cache_lock,4,4
	.local	cache_inactive
	.comm	cache_inactive,16,16
	.local	cache_active
	.comm	cache_active,16,16
	.local	cache_free
	.comm	cache_free,16,16
	.local	cache_hash
	.comm	cache_hash,4096,32
	.local	cache_pages
	.comm	cache_pages,7168,32
	.local	cache_memory
	.comm	cache_memory,114688,32
	.align 16
	.type	sweep_elevator, @object
	.size	sweep_elevator, 16
sweep_elevator:
	.quad	sweep_insert
	.quad	sweep_dispatch
	.align 16
	.type	fifo_elevator, @object
	.size	fifo_elevator, 16
fifo_elevator:
	.quad	fifo_insert
	.quad	fifo_dispatch
	.align 16
	.type	flash_ops, @object
	.size	flash_ops, 16
flash_ops:
	.quad	flash_transfer
	.quad	flash_flush
	.align 16
	.type	ram_disk_ops, @object
	.size	ram_disk_ops, 16
ram_disk_ops:
	.quad	ram_disk_transfer
	.quad	ram_disk_flush
	.globl	block_flash_disk
	.bss
	.align 32
	.type	block_flash_disk, @object
	.size	block_flash_disk, 64
block_flash_disk:
	.zero	64
	.globl	block_ram_disk
	.align 32
	.type	block_ram_disk, @object
	.size	block_ram_disk, 64
block_ram_disk:
	.zero	64
	.local	block_flash_lock
	.comm	block_flash_lock,4,4
	.local	block_flash_next
	.comm	block_flash_next,4,4
	.local	block_flash_spare
	.comm	block_flash_spare,32,32
	.local	block_flash_check
	.comm	block_flash_check,4160,32
	.local	block_flash_map
	.comm	block_flash_map,2048,32
	.local	block_flash_storage
	.comm	block_flash_storage,1064960,32
	.local	block_ram_storage
	.comm	block_ram_storage,1048576,32
	.globl	security_measure
	.section	.rodata.str1.1
.LC37:
	.string	"measure"
	.section	.rodata
	.align 32
	.type	security_measure, @object
	.size	security_measure, 160
security_measure:
	.quad	.LC37
	.zero	32
	.quad	measure_inode_rename
	.zero	16
	.quad	measure_inode_init
	.quad	measure_file_open
	.quad	measure_file_permission
	.zero	8
	.quad	measure_file_release
	.zero	8
	.quad	measure_socket_bind
	.quad	measure_socket_connect
	.quad	measure_socket_accept
	.zero	16
	.quad	measure_sock_rcv_skb
	.globl	security_path
	.section	.rodata.str1.1
.LC38:
	.string	"path"
	.section	.rodata
	.align 32
	.type	security_path, @object
	.size	security_path, 160
security_path:
	.quad	.LC38
	.zero	16
	.quad	path_inode_create
	.quad	path_inode_unlink
	.quad	path_inode_rename
	.quad	path_inode_getattr
	.quad	path_inode_setattr
	.zero	8
	.quad	path_file_open
	.quad	path_file_permission
	.quad	path_file_lock
	.zero	8
	.quad	path_socket_create
	.zero	24
	.quad	path_socket_sendmsg
	.quad	path_socket_recvmsg
	.zero	8
	.globl	security_label
	.section	.rodata.str1.1
.LC39:
	.string	"label"
	.section	.rodata
	.align 32
	.type	security_label, @object
	.size	security_label, 160
security_label:
	.quad	.LC39
	.zero	8
	.quad	label_inode_permission
	.quad	label_inode_create
	.quad	label_inode_unlink
	.quad	label_inode_rename
	.quad	label_inode_getattr
	.quad	label_inode_setattr
	.quad	label_inode_init
	.quad	label_file_open
	.quad	label_file_permission
	.quad	label_file_lock
	.zero	8
	.quad	label_socket_create
	.zero	8
	.quad	label_socket_connect
	.quad	label_socket_accept
	.quad	label_socket_sendmsg
	.quad	label_socket_recvmsg
	.quad	label_sock_rcv_skb
	.local	label_cache
	.comm	label_cache,1024,32
	.globl	security_capability
	.section	.rodata.str1.1
.LC40:
	.string	"capability"
	.section	.rodata
	.align 32
	.type	security_capability, @object
	.size	security_capability, 160
security_capability:
	.quad	.LC40
	.quad	capability_capable
	.quad	capability_inode_permission
	.zero	32
	.quad	capability_inode_setattr
	.zero	8
	.quad	capability_file_open
	.quad	capability_file_permission
	.zero	16
	.quad	capability_socket_create
	.quad	capability_socket_bind
	.zero	16
	.quad	capability_socket_sendmsg
	.zero	8
	.quad	capability_sock_rcv_skb
	.local	security_entries_used
	.comm	security_entries_used,4,4
	.local	security_entries
	.comm	security_entries,1536,32
	.local	security_heads
	.comm	security_heads,152,32
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC5:
	.byte	0
	.byte	0
	.align 2
.LC23:
	.byte	-3
	.byte	0
	.align 2
.LC24:
	.byte	-2
	.byte	-128
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
