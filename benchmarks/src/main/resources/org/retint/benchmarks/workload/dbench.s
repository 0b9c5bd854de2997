	.file	"dbench.c"
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
	.type	operation_flush, @function
operation_flush:
	movl	(%rdx), %eax
	movq	1344(%rsi,%rax,8), %rsi
	testq	%rsi, %rsi
	je	.L394
	subq	$8, %rsp
	movq	(%rsi), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	addq	$8, %rsp
	cltq
	ret
.L394:
	movq	$-22, %rax
	ret
	.size	operation_flush, .-operation_flush
	.p2align 6
	.type	count_names, @function
count_names:
	xorl	%eax, %eax
	testl	%edx, %edx
	setne	%al
	addl	28(%rdi), %eax
	cmpl	$1, %eax
	movl	%eax, 28(%rdi)
	seta	%al
	movzbl	%al, %eax
	ret
	.size	count_names, .-count_names
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
	je	.L400
	movl	$1, 20(%r12)
.L400:
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
.L409:
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L407
	movl	%ebx, %eax
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	leaq	ram_nodes(%rax), %rdx
	movl	%ebp, ram_nodes(%rax)
	movl	$1, ram_nodes+4(%rax)
	addq	$ram_nodes+8, %rax
	movq	%rax, 8(%rdx)
	movq	%rax, 16(%rdx)
.L408:
	movq	$ram_lock, %rdi
	call	spin_unlock
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L407:
	addl	$1, %ebx
	addq	$24, %rax
	cmpl	$320, %ebx
	jne	.L409
	xorl	%ebx, %ebx
	jmp	.L408
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
	jmp	.L426
	.p2align 4,,10
	.p2align 3
.L428:
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
	je	.L427
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
.L426:
	movl	48(%r14), %eax
	cmpl	$1, %eax
	je	.L428
	popq	%rbx
	movl	48(%r14), %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L427:
	call	schedule
	jmp	.L426
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
	jb	.L436
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
	jne	.L432
	movq	%rbx, 72(%r12)
.L432:
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L436:
	movq	%r13, %rdi
	movl	$-22, %ebp
	call	mutex_unlock
	jmp	.L432
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
	je	.L437
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
.L437:
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
	je	.L446
	testb	$16, %al
	setne	%al
	movzbl	%al, %eax
	addl	$1, %eax
	movl	%eax, 8(%rdi)
.L448:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L446:
	testb	$1, %al
	je	.L449
	movl	$4, 8(%rdi)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L449:
	cmpl	$2, 8(%rdi)
	ja	.L448
	movl	$3, 8(%rdi)
	movl	$1, %eax
	ret
	.size	track_tcp, .-track_tcp
	.p2align 6
	.type	measure_file_permission, @function
measure_file_permission:
	andl	$2, %edx
	je	.L452
	cmpq	$0, 32(%rsi)
	je	.L456
.L452:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L456:
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
	ja	.L457
	movq	136(%rdi), %rdi
	testq	%rdi, %rdi
	je	.L457
	movq	(%rdi), %rax
	movl	$4, %esi
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L457:
	ret
	.size	sock_write_space, .-sock_write_space
	.p2align 6
	.type	capability_file_open, @function
capability_file_open:
	xorl	%eax, %eax
	testb	$8, 40(%rsi)
	je	.L462
	movq	16(%rsi), %rdx
	movq	16(%rdx), %rdx
	movl	44(%rdx), %edx
	testl	%edx, %edx
	jne	.L467
.L462:
	ret
	.p2align 4,,10
	.p2align 3
.L467:
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
	je	.L468
	testb	$-110, 92(%rsi)
	je	.L473
.L468:
	ret
	.p2align 4,,10
	.p2align 3
.L473:
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
	je	.L476
	movq	%rsi, %rax
	addq	%rsi, %r8
	xorl	%edx, %edx
	xorl	%esi, %esi
	addq	%rbx, %r9
	.p2align 4,,10
	.p2align 3
.L480:
	testq	%rdx, %rdx
	je	.L478
	testb	$7, %al
	jne	.L479
.L478:
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
.L479:
	movl	%eax, %ecx
	movq	%rsi, %rbx
	addq	$1, %rax
	andl	$7, %ecx
	sall	$3, %ecx
	shrq	%cl, %rbx
	xorb	%bl, (%rdi,%rdx)
	addq	$1, %rdx
	cmpq	%rax, %r8
	jne	.L480
.L476:
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
	jle	.L489
	movq	16(%r12), %rax
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	16(%rax), %rdi
	call	veil_apply.isra.0
.L489:
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
	je	.L493
	addq	$64, %rsi
	xorl	%edi, %edi
	addq	%rsi, %r9
	.p2align 4,,10
	.p2align 3
.L495:
	movzbl	(%rsi), %ecx
	movl	$1, %edx
	leal	-97(%rcx), %r8d
	cmpb	$25, %r8b
	jbe	.L494
	leal	-48(%rcx), %r8d
	movl	$2, %edx
	cmpb	$9, %r8b
	jbe	.L494
	movl	$3, %edx
	cmpb	$46, %cl
	je	.L494
	xorl	%edx, %edx
	cmpb	$126, %cl
	sete	%dl
	sall	$2, %edx
.L494:
	movl	%edi, %ecx
	addq	$1, %rsi
	leaq	next.5(%rcx,%rcx,4), %rcx
	movzbl	(%rcx,%rdx), %edi
	movl	%edi, %ecx
	cmpq	%rsi, %r9
	jne	.L495
	shrl	%cl, %eax
.L493:
	andl	$1, %eax
	negl	%eax
	andl	$-13, %eax
	ret
	.size	path_check.isra.0, .-path_check.isra.0
	.p2align 6
	.type	path_file_permission, @function
path_file_permission:
	andl	$2, %edx
	je	.L507
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L507:
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
	je	.L510
	movq	24(%rsi), %rax
	cmpq	%rdx, 72(%rax)
	jb	.L511
.L510:
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L511:
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
	je	.L520
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
	jne	.L526
	xorl	%r9d, %r9d
	cmpl	$1, %r10d
	je	.L526
.L521:
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
.L520:
	andl	%edi, %eax
	movl	$0, %edx
	cmpl	%eax, %edi
	movl	$-13, %eax
	cmove	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L526:
	movl	$127, %r9d
	jmp	.L521
	.size	label_allowed.isra.0, .-label_allowed.isra.0
	.p2align 6
	.type	label_socket_recvmsg, @function
label_socket_recvmsg:
	testl	%edx, %edx
	jne	.L532
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L532:
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
	jne	.L535
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L535:
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
	je	.L540
	movl	108(%rsi), %esi
	movl	24(%rdi), %edi
	movl	$2, %ecx
	movl	$2, %edx
	jmp	label_allowed.isra.0
	.p2align 4,,10
	.p2align 3
.L540:
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
	jne	.L541
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
.L541:
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
	je	.L551
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L551:
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
	.type	path_file_lock, @function
path_file_lock:
	testl	%edx, %edx
	je	.L574
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L574:
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
	je	.L578
	movl	%ecx, %ecx
	xorl	%esi, %esi
	leaq	(%rdx,%rcx), %r9
	.p2align 4,,10
	.p2align 3
.L580:
	movzbl	(%rdx), %edi
	movl	$1, %ecx
	leal	-97(%rdi), %r8d
	cmpb	$25, %r8b
	jbe	.L579
	leal	-48(%rdi), %r8d
	movl	$2, %ecx
	cmpb	$9, %r8b
	jbe	.L579
	movl	$3, %ecx
	cmpb	$46, %dil
	je	.L579
	xorl	%ecx, %ecx
	cmpb	$126, %dil
	sete	%cl
	sall	$2, %ecx
.L579:
	leaq	next.5(%rsi,%rsi,4), %rsi
	addq	$1, %rdx
	movzbl	(%rsi,%rcx), %ecx
	movzbl	%cl, %esi
	cmpq	%rdx, %r9
	jne	.L580
	shrl	%cl, %eax
.L578:
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
	jne	.L593
	movq	24(%rbx), %rax
	movl	$0, 96(%rax)
.L593:
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
	je	.L597
	call	__x86_indirect_thunk_rax
	movq	$0, 48(%rbx)
.L597:
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
	jne	.L598
	movq	40(%rbp), %rax
	leaq	24(%rbp), %rcx
	movl	$1, 228(%rbp)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rbp)
	movq	%rdx, 32(%rbp)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L598:
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
.L605:
	movl	0(%rbp), %ebx
	testl	%ebx, %ebx
	je	.L604
	movq	$log_lock, %rdi
	salq	$4, %rbx
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%rbx)
	call	spin_unlock
.L604:
	addq	$4, %rbp
	cmpq	%r12, %rbp
	jne	.L605
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
.L613:
	movl	(%rax), %edx
	testl	%edx, %edx
	je	.L612
	movl	$0, (%rax)
	movl	%ecx, %r8d
	addl	$1, %ecx
	movw	%dx, ram_free_blocks(%r8,%r8)
	movl	$1, %r8d
.L612:
	addq	$4, %rax
	cmpq	%rdi, %rax
	jne	.L613
	testb	%r8b, %r8b
	je	.L614
	movl	%ecx, ram_free_count(%rip)
.L614:
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
	je	.L629
	movq	(%rdx), %r15
	movq	%rsi, %r13
	movq	%rdx, %r14
	movl	%ecx, %ebx
	leaq	4376(%rdi), %r12
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L628:
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
	jg	.L625
	testq	%rbp, %rbp
	cmove	%rax, %rbp
.L623:
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
.L625:
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
	jle	.L632
	movq	(%r14), %r15
	movslq	%eax, %rdx
	addq	%rdx, %rbp
	addq	%rdx, %r15
	movq	%r15, (%r14)
	subl	%eax, %ebx
	jne	.L628
	jmp	.L623
	.p2align 4,,10
	.p2align 3
.L632:
	cltq
	testq	%rbp, %rbp
	cmove	%rax, %rbp
	jmp	.L623
.L629:
	xorl	%ebp, %ebp
	jmp	.L623
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
.L634:
	cmpl	$1, (%rax)
	sbbl	$-1, %ecx
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L634
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
	je	.L641
	movl	%edx, %edx
	leaq	(%rsi,%rdx), %r8
	movl	$5381, %edx
	.p2align 4,,10
	.p2align 3
.L640:
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
	jne	.L640
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L641:
	movl	$5381, %eax
	ret
	.size	pack_hash, .-pack_hash
	.p2align 6
	.type	operation_lock, @function
operation_lock:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	(%rdx), %eax
	movq	1344(%rsi,%rax,8), %r12
	testq	%r12, %r12
	je	.L648
	movq	security_heads+80(%rip), %rbx
	movl	16(%rdx), %r13d
	movq	%rdi, %rbp
	testq	%rbx, %rbx
	jne	.L647
	jmp	.L645
	.p2align 4,,10
	.p2align 3
.L654:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L645
.L647:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L654
.L646:
	cltq
.L643:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L645:
	movq	(%r12), %rax
	movl	%r13d, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L646
.L648:
	movq	$-22, %rax
	jmp	.L643
	.size	operation_lock, .-operation_lock
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
	je	.L657
	movl	$0, 288(%rbx)
	movl	376(%rbx), %eax
	testl	%eax, %eax
	je	.L657
	movq	352(%rbx), %rcx
	movq	344(%rbx), %rdx
	leaq	344(%rbx), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 344(%rbx)
	movq	%rax, 352(%rbx)
	movl	$0, 376(%rbx)
.L657:
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
	jne	.L674
	shrl	$6, %edx
.L674:
	andl	$7, %edx
	notl	%edx
	andl	%eax, %edx
	andl	$7, %edx
	jne	.L663
.L667:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L663:
	movq	security_heads(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L666
	jmp	.L667
	.p2align 4,,10
	.p2align 3
.L675:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L667
.L666:
	movq	8(%rbx), %rax
	movl	$1, %esi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L675
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
	je	.L677
	cmpl	24(%rdi), %eax
	je	.L678
.L677:
	jmp	generic_permission
	.p2align 4,,10
	.p2align 3
.L678:
	xorl	%eax, %eax
	ret
	.size	log_permission, .-log_permission
	.p2align 6
	.type	pack_permission, @function
pack_permission:
	testb	$2, %dl
	jne	.L683
	jmp	generic_permission
	.p2align 4,,10
	.p2align 3
.L683:
	movl	$-30, %eax
	ret
	.size	pack_permission, .-pack_permission
	.p2align 6
	.type	operation_query_file, @function
operation_query_file:
	movl	(%rdx), %eax
	movq	1344(%rsi,%rax,8), %rdx
	movq	$-22, %rax
	testq	%rdx, %rdx
	je	.L698
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$32, %rsp
	movq	security_heads+40(%rip), %rbx
	movq	8(%rdx), %r12
	testq	%rbx, %rbx
	jne	.L688
	jmp	.L686
	.p2align 4,,10
	.p2align 3
.L701:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L686
.L688:
	movq	8(%rbx), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L701
	addq	$32, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L698:
	ret
	.p2align 4,,10
	.p2align 3
.L686:
	movq	24(%r12), %rax
	movq	%rsp, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	24(%rax), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %edx
	cltq
	testl	%edx, %edx
	cmove	(%rsp), %rax
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	operation_query_file, .-operation_query_file
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
	je	.L710
.L702:
	popq	%rbx
	movl	%r14d, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L710:
	movq	security_heads+8(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L704
	jmp	.L702
	.p2align 4,,10
	.p2align 3
.L711:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L702
.L704:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L711
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
	je	.L729
	movl	%r8d, %r11d
	movq	%rdx, %rcx
	addq	%rdx, %r11
	movl	$5381, %edx
	.p2align 4,,10
	.p2align 3
.L716:
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
	jne	.L716
	movl	%edx, %r9d
	shrl	$16, %r9d
	xorl	%edx, %r9d
.L713:
	movl	pack_count(%rip), %ecx
	xorl	%esi, %esi
.L721:
	cmpl	%ecx, %esi
	jnb	.L744
	.p2align 4,,10
	.p2align 3
.L722:
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
	je	.L718
	jnb	.L745
.L719:
	movl	%eax, %ecx
	cmpl	%ecx, %esi
	jb	.L722
.L744:
	leal	-1(%rsi), %eax
	testl	%esi, %esi
	je	.L712
	movl	88(%r10), %ebx
	movl	%r8d, %r11d
	leaq	pack_order(%rax,%rax), %r10
	jmp	.L728
	.p2align 4,,10
	.p2align 3
.L724:
	leaq	-2(%r10), %rax
	cmpq	$pack_order, %r10
	je	.L731
	movq	%rax, %r10
.L728:
	movzwl	(%r10), %eax
	movzwl	%ax, %esi
	movq	%rsi, %rdx
	salq	$5, %rdx
	subq	%rsi, %rdx
	leaq	pack_nodes(,%rdx,8), %rsi
	cmpl	%ebx, pack_nodes(,%rdx,8)
	jne	.L731
	cmpl	%r9d, 4(%rsi)
	jne	.L731
	cmpl	%r8d, 8(%rsi)
	jne	.L724
	movq	%rax, %rdx
	salq	$5, %rdx
	subq	%rax, %rdx
	leaq	pack_nodes+24(,%rdx,8), %rbp
	testl	%r8d, %r8d
	je	.L725
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L727:
	movzbl	0(%rbp,%rcx), %edx
	movzbl	(%rdi,%rcx), %esi
	cmpb	%sil, %dl
	je	.L726
	xorl	%edx, %esi
	cmpb	$32, %sil
	jne	.L724
	orl	$32, %edx
	subl	$97, %edx
	cmpb	$25, %dl
	ja	.L724
.L726:
	addq	$1, %rcx
	cmpq	%r11, %rcx
	jne	.L727
.L725:
	movl	%eax, %esi
.L712:
	movl	%esi, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L718:
	cmpl	4(%r11), %r9d
	jb	.L719
.L745:
	leal	1(%rax), %esi
	jmp	.L721
	.p2align 4,,10
	.p2align 3
.L731:
	xorl	%esi, %esi
	popq	%rbx
	popq	%rbp
	movl	%esi, %eax
	ret
.L729:
	movl	$5381, %r9d
	jmp	.L713
	.size	pack_lookup, .-pack_lookup
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
	je	.L762
	movl	116(%rsi), %eax
	testl	%eax, %eax
	jne	.L765
.L762:
	movl	48(%rdx), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-22, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L765:
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
.L781:
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	8(%rsp), %rax
	movq	cache_hash(%rax), %rax
	cmpq	%rbx, %rax
	jne	.L770
	jmp	.L767
	.p2align 4,,10
	.p2align 3
.L768:
	movq	(%rax), %rax
	cmpq	%rax, %rbx
	je	.L767
.L770:
	cmpq	32(%rax), %rbp
	jne	.L768
	cmpl	48(%rax), %r12d
	jne	.L768
	movq	(%rsp), %rcx
	movl	$0, (%rcx)
	movl	56(%rax), %edx
	testb	$8, %dl
	jne	.L782
.L783:
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
.L767:
	movq	(%rsp), %rax
	movq	cache_free(%rip), %rdx
	movl	$0, (%rax)
	cmpq	$cache_free, %rdx
	jne	.L797
	movq	$cache_lock, %rdi
	call	spin_unlock
	movq	$cache_lock, %rdi
	call	spin_lock
	cmpq	$cache_inactive, cache_inactive(%rip)
	je	.L798
.L774:
	movq	cache_inactive+8(%rip), %r15
	.p2align 4,,10
	.p2align 3
.L796:
	cmpq	$cache_inactive, %r15
	je	.L780
	movq	%r15, %r13
	movq	8(%r15), %r15
	movl	36(%r13), %eax
	testl	%eax, %eax
	jne	.L796
	movl	40(%r13), %eax
	testb	$4, %al
	jne	.L796
	leaq	-16(%r13), %r14
	testb	$2, %al
	jne	.L799
	movq	16(%r13), %rax
	movq	%r14, %rdi
	movq	(%rax), %rax
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L796
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
.L779:
	cmpq	$cache_inactive, %r15
	je	.L780
.L776:
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L781
	.p2align 4,,10
	.p2align 3
.L799:
	movl	$1, 36(%r13)
	movq	16(%rsp), %rdi
	movq	%r14, %rsi
	call	cache_write_page
	subl	$1, 36(%r13)
	jmp	.L779
	.p2align 4,,10
	.p2align 3
.L780:
	call	cache_refill_inactive
	jmp	.L776
	.p2align 4,,10
	.p2align 3
.L798:
	call	cache_refill_inactive
	jmp	.L774
.L782:
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
	jmp	.L783
.L797:
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
	.type	copy_piece, @function
copy_piece:
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
	jne	.L801
	jmp	.L803
	.p2align 4,,10
	.p2align 3
.L807:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L803
.L801:
	movq	8(%r14), %rax
	movl	$2, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L807
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L803:
	movq	(%rbx), %rax
	leaq	32(%rbx), %r8
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	copy_piece, .-copy_piece
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
	.type	operation_copy, @function
operation_copy:
	pushq	%r14
	pushq	%r13
	movq	%rdx, %r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movl	(%rdx), %edx
	movq	1344(%rsi,%rdx,8), %rbx
	leal	1(%rdx), %eax
	movq	1344(%rsi,%rax,8), %r12
	testq	%rbx, %rbx
	je	.L820
	testq	%r12, %r12
	je	.L820
	movq	(%rbx), %rax
	movl	12(%r13), %esi
	xorl	%edx, %edx
	movq	%rdi, %rbp
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	(%r12), %rax
	xorl	%edx, %edx
	xorl	%esi, %esi
	movq	%r12, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	security_heads+72(%rip), %r14
	movl	16(%r13), %r13d
	testq	%r14, %r14
	jne	.L817
	jmp	.L819
	.p2align 4,,10
	.p2align 3
.L824:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L819
.L817:
	movq	8(%r14), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L824
	cltq
.L815:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L819:
	movq	(%rbx), %rax
	leaq	32(%rbx), %rdx
	movq	%r12, %r9
	movl	%r13d, %ecx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	movq	$copy_piece, %r8
	popq	%rbp
	movq	56(%rax), %rax
	popq	%r12
	popq	%r13
	popq	%r14
	jmp	__x86_indirect_thunk_rax
.L820:
	movq	$-22, %rax
	jmp	.L815
	.size	operation_copy, .-operation_copy
	.p2align 6
	.type	tcp_account_free, @function
tcp_account_free:
	pushq	%rbx
	movq	32(%rdi), %rbx
	subl	$1, 240(%rbx)
	jne	.L825
	movl	244(%rbx), %eax
	testl	%eax, %eax
	jne	.L828
.L825:
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
	.size	tcp_account_free, .-tcp_account_free
	.p2align 6
	.type	udp_account_free, @function
udp_account_free:
	pushq	%rbx
	movq	32(%rdi), %rbx
	subl	$1, 240(%rbx)
	movl	244(%rbx), %edx
	jne	.L830
	testl	%edx, %edx
	jne	.L837
.L831:
	movq	152(%rbx), %rax
	movq	%rbx, %rdi
	popq	%rbx
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L830:
	testl	%edx, %edx
	je	.L831
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L837:
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
	.type	script, @function
script:
	pushq	%r12
	pushq	%rbp
	movq	%rcx, %rbp
	pushq	%rbx
	subq	$48, %rsp
	movq	8(%rdx), %rax
	movq	(%rdx), %rcx
	cmpl	$24, 1768(%rdi)
	movq	%rax, 16(%rsp)
	movl	16(%rdx), %eax
	movq	%rcx, 8(%rsp)
	movl	%eax, 24(%rsp)
	je	.L854
	movzbl	(%rsi), %eax
	movq	1760(%rdi), %rdx
	movq	%rdi, %r11
	testb	%al, %al
	je	.L841
	.p2align 4,,10
	.p2align 3
.L842:
	addq	$1, %rsi
	movb	%al, (%rdx)
	addq	$1, %rdx
	movzbl	(%rsi), %eax
	testb	%al, %al
	jne	.L842
.L841:
	movb	$0, (%rdx)
	leaq	8(%rsp), %r9
	leaq	28(%rsp), %rdi
	movzwl	.LC0(%rip), %ebx
	movabsq	$-3689348814741910323, %r8
	.p2align 4,,10
	.p2align 3
.L845:
	movw	%bx, (%rdx)
	movl	(%r9), %ecx
	leaq	1(%rdx), %r10
	movl	$1, %esi
	.p2align 4,,10
	.p2align 3
.L843:
	movq	%rcx, %rax
	mulq	%r8
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r12
	addq	%r12, %r12
	subq	%r12, %rax
	addl	$48, %eax
	movb	%al, 27(%rsp,%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	leaq	1(%rsi), %rsi
	cmpq	$9, %rax
	ja	.L843
	leal	-1(%rdx), %eax
	movq	%r10, %rcx
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L844:
	movzbl	(%rax), %esi
	addq	$1, %rcx
	movb	%sil, -1(%rcx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %rdi
	jne	.L844
	addq	%r10, %rdx
	addq	$4, %r9
	movb	$0, (%rdx)
	cmpq	%r9, %rdi
	jne	.L845
	movzwl	.LC1(%rip), %eax
	addq	$1, %rdx
	movw	%ax, -1(%rdx)
	movl	1768(%r11), %eax
	movq	%rdx, 1760(%r11)
	movq	%rax, %rdx
	salq	$4, %rax
	addq	%r11, %rax
	addl	$1, %edx
	movq	%rbp, 1376(%rax)
	movl	%edx, 1768(%r11)
	movq	$-5, 1384(%rax)
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.L854:
	lock addq	$1, workload_errors(%rip)
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	script, .-script
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
.L857:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L857
	movq	$log_lock, %rdi
	movq	%rax, 8(%rsp)
	call	spin_lock
	movl	log_head(%rip), %edx
	movl	log_summaries+16(%rip), %edi
	xorl	%ecx, %ecx
	movq	8(%rsp), %rax
	jmp	.L860
	.p2align 4,,10
	.p2align 3
.L878:
	movl	%edx, %esi
	salq	$4, %rsi
	movl	log_summaries(%rsi), %esi
	testl	%esi, %esi
	jne	.L869
	testl	%edx, %edx
	movl	%edx, %r15d
	sete	%sil
.L859:
	addl	$1, %ecx
	cmpl	$999, %ecx
	ja	.L871
	testb	%sil, %sil
	je	.L871
.L860:
	addl	$1, %edx
	cmpl	$999, %edx
	jbe	.L878
	testl	%edi, %edi
	je	.L879
	movl	$1, %esi
	movl	$1, %edx
	xorl	%r15d, %r15d
	jmp	.L859
	.p2align 4,,10
	.p2align 3
.L869:
	movl	$1, %esi
	xorl	%r15d, %r15d
	jmp	.L859
.L871:
	movl	%edx, log_head(%rip)
	testl	%r15d, %r15d
	jne	.L862
	movq	$log_lock, %rdi
	movl	$-28, %ebx
	call	spin_unlock
.L856:
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
.L879:
	movl	$1, log_head(%rip)
	movl	$1, %r15d
.L862:
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
	jnb	.L865
	movq	$block_flash_disk, %rdi
	call	block_submit
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L865
	movl	48(%r13), %eax
	movl	%r15d, 120(%rbp,%rax,4)
	testl	%r12d, %r12d
	je	.L856
	movq	$log_lock, %rdi
	salq	$4, %r12
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%r12)
	call	spin_unlock
	jmp	.L856
	.p2align 4,,10
	.p2align 3
.L865:
	movq	$log_lock, %rdi
	salq	$4, %r14
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%r14)
	call	spin_unlock
	jmp	.L856
	.size	log_writepage, .-log_writepage
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
	je	.L881
	movq	8(%rbp), %rdx
	movq	0(%rbp), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbp, 0(%rbp)
	movq	%rbp, 8(%rbp)
.L881:
	movl	$0, 220(%rbp)
	movq	$sock_lock, %rdi
	leaq	32(%rbp), %r12
	call	spin_unlock
	movq	32(%rbp), %rbx
	cmpq	%r12, %rbx
	je	.L882
	.p2align 4,,10
	.p2align 3
.L884:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L883
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L883:
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
	jne	.L884
.L882:
	movl	240(%rbp), %eax
	movb	$0, 211(%rbp)
	movl	$1, 244(%rbp)
	testl	%eax, %eax
	je	.L891
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L891:
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
	jbe	.L893
	movabsq	$1099511628211, %r9
	leal	-8(%rdi), %ebx
	shrl	$3, %ebx
	leaq	72(%rdx,%rbx,8), %r10
	movq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L894:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%r9, %rax
	movq	%rax, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rax
	cmpq	%r10, %rdx
	jne	.L894
	andl	$7, %edi
	leaq	8(%rcx,%rbx,8), %rcx
.L893:
	testl	%edi, %edi
	je	.L895
	movl	%edi, %esi
	movabsq	$1099511628211, %rdi
	addq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L896:
	movzbl	(%rcx), %edx
	addq	$1, %rcx
	xorq	%rdx, %rax
	imulq	%rdi, %rax
	cmpq	%rsi, %rcx
	jne	.L896
.L895:
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"/pack/share/c"
.LC3:
	.string	"/f"
.LC4:
	.string	"f"
.LC5:
	.string	".bak"
.LC6:
	.string	".dat"
	.text
	.p2align 6
	.type	bench_path, @function
bench_path:
	pushq	%rbp
	movq	%rdi, %r10
	movl	%edx, %r11d
	movl	%ecx, %edi
	pushq	%rbx
	subq	$32, %rsp
	cmpl	$3, %edx
	je	.L916
	movl	%edx, %eax
	movl	(%rsi), %esi
	movq	start.0(,%rax,8), %rax
	movzbl	(%rax), %edx
	testb	%dl, %dl
	je	.L905
	.p2align 4,,10
	.p2align 3
.L906:
	addq	$1, %rax
	movb	%dl, (%r10)
	addq	$1, %r10
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L906
.L905:
	movb	$0, (%r10)
	movl	$1, %ebx
	leaq	12(%rsp), %r9
	movabsq	$-3689348814741910323, %rbp
	.p2align 4,,10
	.p2align 3
.L907:
	movq	%rsi, %rax
	mulq	%rbp
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rcx
	addq	%rcx, %rcx
	subq	%rcx, %rax
	movq	%rbx, %rcx
	addl	$48, %eax
	movb	%al, 11(%rsp,%rbx)
	movq	%rsi, %rax
	leaq	1(%rbx), %rbx
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L907
	leal	-1(%rcx), %eax
	movq	%r10, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L908:
	movzbl	(%rax), %esi
	addq	$1, %rdx
	movb	%sil, -1(%rdx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%r9, %rsi
	jne	.L908
	addq	%r10, %rcx
	cmpl	$2, %r11d
	movq	$.LC4, %rdx
	movq	$.LC3, %rsi
	sbbl	%eax, %eax
	movb	$0, (%rcx)
	andl	$-55, %eax
	addl	$102, %eax
	cmpl	$1, %r11d
	cmovbe	%rsi, %rdx
	.p2align 4,,10
	.p2align 3
.L910:
	addq	$1, %rdx
	movb	%al, (%rcx)
	addq	$1, %rcx
	movzbl	(%rdx), %eax
	testb	%al, %al
	jne	.L910
	testl	%r8d, %r8d
	movq	$.LC5, %rax
	movb	$0, (%rcx)
	movl	%edi, %esi
	movq	$.LC6, %r8
	movl	$1, %r10d
	movabsq	$-3689348814741910323, %r11
	cmovne	%rax, %r8
	.p2align 4,,10
	.p2align 3
.L912:
	movq	%rsi, %rax
	mulq	%r11
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	subq	%rdi, %rax
	movq	%r10, %rdi
	addl	$48, %eax
	movb	%al, 11(%rsp,%r10)
	movq	%rsi, %rax
	leaq	1(%r10), %r10
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L912
	leal	-1(%rdi), %eax
	movq	%rcx, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L913:
	movzbl	(%rax), %esi
	addq	$1, %rdx
	movb	%sil, -1(%rdx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %r9
	jne	.L913
	addq	%rdi, %rcx
	movb	$0, (%rcx)
	movzbl	(%r8), %eax
	testb	%al, %al
	je	.L914
	.p2align 4,,10
	.p2align 3
.L915:
	addq	$1, %r8
	movb	%al, (%rcx)
	addq	$1, %rcx
	movzbl	(%r8), %eax
	testb	%al, %al
	jne	.L915
.L914:
	movb	$0, (%rcx)
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L916:
	xorl	%esi, %esi
	movl	$47, %edx
	movq	$.LC2, %rax
	jmp	.L906
	.size	bench_path, .-bench_path
	.p2align 6
	.type	operation_read, @function
operation_read:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movl	(%rdx), %eax
	movq	1344(%rsi,%rax,8), %r12
	testq	%r12, %r12
	je	.L944
	movq	(%r12), %rax
	movl	12(%rdx), %esi
	movq	%rdi, %rbp
	movq	%rdx, %rbx
	movq	%r12, %rdi
	xorl	%edx, %edx
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testq	%rax, %rax
	jns	.L955
.L933:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L955:
	movq	security_heads+72(%rip), %r14
	movl	16(%rbx), %r13d
	leaq	14808(%rbp), %rbx
	testq	%r14, %r14
	jne	.L937
	jmp	.L935
	.p2align 4,,10
	.p2align 3
.L956:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L935
.L937:
	movl	$4, %edx
	movq	8(%r14), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %edx
	testl	%eax, %eax
	je	.L956
	cltq
	testq	%rax, %rax
	js	.L933
	cmpl	$7, %edx
	jbe	.L939
.L938:
	leal	-8(%rdx), %r9d
	movq	%rbx, %rcx
	movabsq	$1099511628211, %rdi
	shrl	$3, %r9d
	leaq	14816(%rbp,%r9,8), %r8
	.p2align 4,,10
	.p2align 3
.L941:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%rdi, %rax
	movq	%rax, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rax
	cmpq	%r8, %rcx
	jne	.L941
	andl	$7, %edx
	leaq	8(%rbx,%r9,8), %rbx
.L940:
	testl	%edx, %edx
	je	.L942
.L939:
	movabsq	$1099511628211, %rsi
	movl	%edx, %edx
	addq	%rbx, %rdx
	.p2align 4,,10
	.p2align 3
.L943:
	movzbl	(%rbx), %ecx
	addq	$1, %rbx
	xorq	%rcx, %rax
	imulq	%rsi, %rax
	cmpq	%rdx, %rbx
	jne	.L943
.L942:
	popq	%rbx
	shrq	%rax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L935:
	movq	(%r12), %rax
	leaq	32(%r12), %r8
	movl	%r13d, %ecx
	movq	%rbx, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testq	%rax, %rax
	js	.L933
	movl	%eax, %edx
	cmpl	$7, %eax
	ja	.L938
	jmp	.L940
.L944:
	movq	$-22, %rax
	jmp	.L933
	.size	operation_read, .-operation_read
	.p2align 6
	.type	plain_enqueue, @function
plain_enqueue:
	movl	152(%rsi), %eax
	pushq	%rbx
	movq	%rdi, %rbx
	cmpl	$95, %eax
	ja	.L965
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
.L965:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L959
	call	__x86_indirect_thunk_rax
.L959:
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
	je	.L967
	subl	$1, %eax
	movq	$netfilter_table+336, %rbx
	salq	$4, %rax
	leaq	netfilter_table+352(%rax), %r12
	jmp	.L971
	.p2align 4,,10
	.p2align 3
.L968:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L967
.L971:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L968
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L969
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L969:
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
.L967:
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
	ja	.L988
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
.L988:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L982
	call	__x86_indirect_thunk_rax
.L982:
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
	ja	.L997
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
.L997:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L991
	call	__x86_indirect_thunk_rax
.L991:
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
	ja	.L1006
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
.L998:
	addq	$24, %rsp
	ret
.L1006:
	movq	48(%rsi), %rax
	testq	%rax, %rax
	je	.L1000
	movq	%rsi, 8(%rsp)
	movq	%rsi, %rdi
	call	__x86_indirect_thunk_rax
	movq	8(%rsp), %rsi
.L1000:
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
	jmp	.L998
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
	ja	.L1015
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
.L1007:
	addq	$24, %rsp
	ret
.L1015:
	movq	48(%rsi), %rax
	testq	%rax, %rax
	je	.L1009
	movq	%rsi, 8(%rsp)
	movq	%rsi, %rdi
	call	__x86_indirect_thunk_rax
	movq	8(%rsp), %rsi
.L1009:
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
	jmp	.L1007
	.size	udp_receive6, .-udp_receive6
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
	je	.L1017
	subl	$1, %eax
	movq	$netfilter_table+48, %rbx
	salq	$4, %rax
	leaq	netfilter_table+64(%rax), %r12
	jmp	.L1021
	.p2align 4,,10
	.p2align 3
.L1018:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L1017
.L1021:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L1018
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1019
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1019:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L1016:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1017:
	testq	%r13, %r13
	je	.L1022
	movq	0(%r13), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L1022:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1023
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1023:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L1016
	.size	ip_local_deliver, .-ip_local_deliver
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
	je	.L1036
	subl	$1, %eax
	movq	$netfilter_table+240, %rbx
	salq	$4, %rax
	leaq	netfilter_table+256(%rax), %r12
	jmp	.L1040
	.p2align 4,,10
	.p2align 3
.L1037:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L1036
.L1040:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L1037
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1038
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1038:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L1035:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1036:
	testq	%r13, %r13
	je	.L1041
	movq	0(%r13), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L1041:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1042
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1042:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L1035
	.size	ip6_local_deliver, .-ip6_local_deliver
	.p2align 6
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	pushq	%rbp
	movq	%rdx, %r11
	pushq	%rbx
	movq	%rdi, %rbx
	cmpq	$31, %rdx
	jbe	.L1061
	leaq	-32(%rdx), %rax
	movq	%rsi, %rdx
	andq	$-32, %rax
	leaq	32(%rax), %rbp
	movq	%rdi, %rax
	leaq	(%rdi,%rbp), %rcx
	.p2align 4,,10
	.p2align 3
.L1056:
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
	jne	.L1056
	andl	$31, %r11d
	addq	%rbp, %rsi
.L1055:
	movq	%r11, %rdi
	cmpq	$7, %r11
	jbe	.L1057
	xorl	%eax, %eax
.L1058:
	movq	(%rsi,%rax), %rdx
	movq	%rdx, (%rcx,%rax)
	addq	$8, %rax
	movq	%r11, %rdx
	subq	%rax, %rdx
	cmpq	$7, %rdx
	ja	.L1058
	movq	%r11, %rdi
	subq	$8, %r11
	shrq	$3, %r11
	andl	$7, %edi
	leaq	8(,%r11,8), %rax
	addq	%rax, %rcx
	addq	%rax, %rsi
.L1057:
	testq	%rdi, %rdi
	je	.L1059
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1060:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%rcx,%rax)
	addq	$1, %rax
	cmpq	%rdi, %rax
	jne	.L1060
.L1059:
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1061:
	movq	%rdi, %rcx
	jmp	.L1055
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
	je	.L1075
.L1071:
	movl	44(%rbp), %eax
	movq	24(%rbp), %rdi
	movl	$1024, %edx
	testl	%eax, %eax
	je	.L1072
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
.L1072:
	movq	%rbx, %rsi
	call	memcpy
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1075:
	movl	$1, %edi
	call	schedule_timeout
	jmp	.L1071
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
	je	.L1077
	movq	72(%r14), %rax
	movq	%rax, 0(%r13)
.L1077:
	testl	%ebp, %ebp
	je	.L1082
	movq	32(%rsp), %rax
	movq	%rbx, 40(%rsp)
	movq	$0, 24(%rsp)
	movq	%r14, 16(%rsp)
	movq	(%rax), %r9
	jmp	.L1081
	.p2align 4,,10
	.p2align 3
.L1079:
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
	je	.L1088
.L1081:
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
	je	.L1079
	movq	24(%rsp), %rcx
	cltq
	movq	40(%rsp), %rbx
	testq	%rcx, %rcx
	cmovne	%rcx, %rax
	movq	%rax, 24(%rsp)
.L1078:
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
.L1088:
	movq	40(%rsp), %rbx
	jmp	.L1078
.L1082:
	movq	$0, 24(%rsp)
	jmp	.L1078
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
	jne	.L1090
	movq	$ram_lock, %rdi
	call	spin_lock
	movl	ram_free_count(%rip), %eax
	testl	%eax, %eax
	je	.L1091
	subl	$1, %eax
	movl	%eax, ram_free_count(%rip)
	movzwl	ram_free_blocks(%rax,%rax), %eax
	movl	%eax, 8(%rbp,%r13,4)
.L1091:
	movq	$ram_lock, %rdi
	call	spin_unlock
	movl	120(%rbp,%r12,4), %eax
	testl	%eax, %eax
	je	.L1093
.L1090:
	leal	-1(%rax), %edi
	movq	40(%rbx), %rsi
	movl	$1024, %edx
	salq	$10, %rdi
	addq	$ram_storage, %rdi
	call	memcpy
	xorl	%eax, %eax
.L1089:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L1093:
	movl	$-28, %eax
	jmp	.L1089
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
	je	.L1108
	movq	%rdx, %r15
	movl	%ecx, %r9d
	leaq	4376(%rdi), %rbp
	movq	%r8, %r12
	movq	$0, 16(%rsp)
	jmp	.L1107
	.p2align 4,,10
	.p2align 3
.L1105:
	addq	%rax, 16(%rsp)
	addq	%rax, %r15
	subl	%eax, %r9d
	je	.L1103
.L1107:
	movl	$1024, %ebx
	cmpl	%ebx, %r9d
	cmovbe	%r9d, %ebx
	testb	$16, 40(%r14)
	je	.L1104
	movq	16(%r13), %rax
	movq	72(%rax), %rax
	movq	%rax, (%r12)
.L1104:
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
	jg	.L1105
	movq	16(%rsp), %rcx
	testq	%rcx, %rcx
	cmovne	%rcx, %rax
	movq	%rax, 16(%rsp)
	jmp	.L1102
.L1108:
	movq	$0, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L1103:
	movq	16(%r13), %rax
	movq	72(%rax), %rdx
	movq	16(%r14), %rax
	movq	%rdx, 72(%rax)
.L1102:
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
	jbe	.L1124
.L1115:
	movl	44(%rbp), %eax
	movq	$block_flash_lock, %rdi
	testl	%eax, %eax
	je	.L1125
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
.L1120:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdx, %rdi
	jne	.L1120
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
.L1118:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1125:
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
.L1117:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdx, %rdi
	jne	.L1117
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorl	%edx, %eax
	cmpl	%eax, %ebx
	je	.L1118
	popq	%rbx
	movl	$-5, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1124:
	movl	$1, %edi
	call	schedule_timeout
	jmp	.L1115
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
	jnb	.L1129
	movq	$block_ram_disk, %rdi
	call	block_submit
	movl	%eax, %ebp
	testl	%eax, %eax
	jne	.L1126
	movl	8(%rsp), %r9d
	movl	12(%rsp), %r8d
	cmpl	%r8d, %r9d
	je	.L1130
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
	jnb	.L1129
	movq	$block_ram_disk, %rdi
	call	block_submit
	movl	%eax, %ebp
.L1130:
	testl	%ebp, %ebp
	jne	.L1126
	andl	$1023, %r13d
	movq	40(%r12), %rdi
	addq	%r14, %r13
	cmpl	$32768, %ebx
	je	.L1133
	cmpl	$8, %ebx
	jbe	.L1129
	movzbl	0(%r13), %edx
	movq	1(%r13), %rcx
	cmpl	$128, %edx
	ja	.L1129
	movl	$9, %r8d
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1135:
	leal	(%rax,%rdx), %esi
	testl	%edx, %edx
	je	.L1137
	.p2align 4,,10
	.p2align 3
.L1138:
	movl	%eax, %edx
	addl	$1, %eax
	movq	%rcx, (%rdi,%rdx,8)
	cmpl	%eax, %esi
	jne	.L1138
.L1137:
	leal	9(%r8), %esi
	cmpl	%esi, %ebx
	jb	.L1151
	movzbl	0(%r13,%r8), %edx
	movq	1(%r13,%r8), %rcx
	leal	(%rdx,%rax), %r8d
	cmpl	$128, %r8d
	ja	.L1129
	movl	%esi, %r8d
	jmp	.L1135
	.p2align 4,,10
	.p2align 3
.L1133:
	movl	$1024, %edx
	movq	%r13, %rsi
	call	memcpy
.L1126:
	addq	$88, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L1151:
	cmpl	$128, %eax
	je	.L1126
.L1129:
	movl	$-5, %ebp
	jmp	.L1126
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
	jne	.L1156
	jmp	.L1162
	.p2align 4,,10
	.p2align 3
.L1157:
	testl	%r15d, %r15d
	je	.L1159
.L1156:
	movq	32(%r14), %rbx
	cmpq	%rbx, 8(%rsp)
	je	.L1159
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
	jne	.L1157
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L1158
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1158:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	testl	%r15d, %r15d
	jne	.L1156
	.p2align 4,,10
	.p2align 3
.L1159:
	testq	%r13, %r13
	jne	.L1152
.L1162:
	movl	236(%r14), %r13d
	movq	%r13, %rax
	negq	%r13
	testl	%eax, %eax
	je	.L1174
.L1152:
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
.L1174:
	cmpl	$1, 232(%r14)
	sbbq	%r13, %r13
	andq	$-11, %r13
	jmp	.L1152
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
	je	.L1179
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
	jne	.L1184
.L1177:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.L1178
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1178:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	movq	%r12, %rax
.L1175:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1184:
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
	jmp	.L1177
.L1179:
	movq	$-11, %rax
	jmp	.L1175
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
	je	.L1199
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
	jbe	.L1204
.L1188:
	addl	$1, 244(%rbx)
.L1190:
	movq	48(%r12), %rax
	testq	%rax, %rax
	je	.L1191
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
.L1191:
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
	jne	.L1193
	movq	40(%rbx), %rax
	leaq	24(%rbx), %rcx
	movl	$1, 228(%rbx)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rbx)
	movq	%rdx, 32(%rbx)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L1193:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1204:
	xorl	%edx, %edx
	divl	248(%rbx)
	testl	%edx, %edx
	je	.L1188
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
	jmp	.L1190
	.p2align 4,,10
	.p2align 3
.L1199:
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
	je	.L1206
	subl	$1, %eax
	movq	$netfilter_table+144, %rbx
	salq	$4, %rax
	leaq	netfilter_table+160(%rax), %r13
	jmp	.L1210
	.p2align 4,,10
	.p2align 3
.L1207:
	addq	$16, %rbx
	cmpq	%r13, %rbx
	je	.L1206
.L1210:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L1207
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1208
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1208:
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
.L1206:
	movq	64(%rbp), %rdi
	xorl	%edx, %edx
	leaq	20(%rdi), %rsi
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L1211:
	movl	(%rax), %ecx
	addq	$4, %rax
	addq	%rcx, %rdx
	cmpq	%rsi, %rax
	jne	.L1211
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
	.globl	memmove
	.type	memmove, @function
memmove:
	cmpq	%rdi, %rsi
	jnb	.L1222
	leaq	(%rsi,%rdx), %rax
	cmpq	%rax, %rdi
	jnb	.L1222
	leaq	-1(%rdx), %rcx
	testq	%rdx, %rdx
	je	.L1225
	.p2align 4,,10
	.p2align 3
.L1223:
	movzbl	(%rsi,%rcx), %eax
	movb	%al, (%rdi,%rcx)
	subq	$1, %rcx
	jnb	.L1223
.L1225:
	movq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L1222:
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
	jbe	.L1233
	leaq	-8(%rdx), %rax
	movq	%r8, %rcx
	shrq	$3, %rax
	leaq	8(%r8,%rax,8), %rax
	.p2align 4,,10
	.p2align 3
.L1230:
	movq	%rsi, (%rcx)
	addq	$8, %rcx
	cmpq	%rax, %rcx
	jne	.L1230
	andl	$7, %edx
.L1229:
	testq	%rdx, %rdx
	je	.L1231
	addq	%rax, %rdx
	.p2align 4,,10
	.p2align 3
.L1232:
	addq	$1, %rax
	movb	%dil, -1(%rax)
	cmpq	%rax, %rdx
	jne	.L1232
.L1231:
	movq	%r8, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L1233:
	movq	%r8, %rax
	jmp	.L1229
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
	ja	.L1244
	jmp	.L1243
	.p2align 4,,10
	.p2align 3
.L1259:
	movl	$8, %r8d
.L1244:
	xorq	(%rax), %rdx
	addq	$8, %rax
	imulq	%r9, %rdx
	movq	%rdx, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rdx
	cmpl	$16, %r8d
	je	.L1259
	movl	%esi, %r8d
	leaq	126(%rbp), %rax
	andl	$7, %r8d
	je	.L1268
.L1243:
	movabsq	$1099511628211, %r9
	movl	%r8d, %r8d
	addq	%rax, %r8
	.p2align 4,,10
	.p2align 3
.L1246:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	xorq	%rcx, %rdx
	imulq	%r9, %rdx
	cmpq	%r8, %rax
	jne	.L1246
	movzwl	128(%rbp), %eax
	leaq	130(%rbp), %rcx
	cmpl	$7, %esi
	jbe	.L1247
	movq	%rcx, %r11
.L1257:
	movabsq	$1099511628211, %r10
	movl	%esi, %r9d
	jmp	.L1248
	.p2align 4,,10
	.p2align 3
.L1260:
	movl	$8, %r9d
.L1248:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%r10, %rax
	movq	%rax, %r8
	shrq	$29, %r8
	xorq	%r8, %rax
	cmpl	$16, %r9d
	je	.L1260
	leaq	16(%r11), %rcx
	andl	$7, %esi
	je	.L1249
.L1247:
	movabsq	$1099511628211, %r9
	movl	%esi, %esi
	leaq	(%rcx,%rsi), %r8
	.p2align 4,,10
	.p2align 3
.L1250:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%r9, %rax
	cmpq	%r8, %rcx
	jne	.L1250
.L1249:
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
	je	.L1252
	cmpq	24(%r12), %r14
	je	.L1269
	movl	20(%r12), %eax
	cmpl	%eax, 44(%r12)
	jnb	.L1255
	addq	$24, %r12
.L1256:
	movl	$24, %edx
	xorl	%esi, %esi
	movq	%r12, %rdi
	call	memset
	movq	%r14, (%r12)
.L1254:
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
.L1255:
	movq	track_table(%r13), %rax
.L1252:
	cmpq	%rax, %r14
	je	.L1254
	jmp	.L1256
	.p2align 4,,10
	.p2align 3
.L1269:
	addq	$24, %r12
	jmp	.L1254
	.p2align 4,,10
	.p2align 3
.L1268:
	leaq	130(%rbp), %rcx
	movzwl	128(%rbp), %eax
	movq	%rcx, %r11
	jmp	.L1257
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
	je	.L1282
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
	jnb	.L1276
	movq	$block_flash_disk, %rdi
	call	block_submit
	testl	%eax, %eax
	jne	.L1272
	salq	$4, %rbp
	movl	88(%r12), %eax
	leaq	log_summaries(%rbp), %rdx
	cmpl	%eax, log_summaries(%rbp)
	jne	.L1276
	movl	48(%rbx), %edi
	cmpl	%edi, 4(%rdx)
	jne	.L1276
	movabsq	$1099511628211, %rsi
	movq	8(%rdx), %r8
	movq	40(%rbx), %rdx
	leaq	1024(%rdx), %rdi
	.p2align 4,,10
	.p2align 3
.L1279:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L1279
	cmpq	%rax, %r8
	jne	.L1276
	xorl	%eax, %eax
.L1272:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1282:
	movl	$1024, %edx
	xorl	%esi, %esi
	movq	%r8, %rdi
	call	memset
	xorl	%eax, %eax
	jmp	.L1272
	.p2align 4,,10
	.p2align 3
.L1276:
	movl	$-5, %eax
	jmp	.L1272
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
	je	.L1284
	leal	-1(%rax), %esi
	movl	$1024, %edx
	salq	$10, %rsi
	addq	$ram_storage, %rsi
	call	memcpy
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1284:
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
	ja	.L1291
	jmp	.L1287
	.p2align 4,,10
	.p2align 3
.L1288:
	subq	$8, %rdx
	addq	$8, %rdi
	addq	$8, %rsi
	cmpq	$7, %rdx
	jbe	.L1287
.L1291:
	movq	(%rsi), %rax
	cmpq	%rax, (%rdi)
	je	.L1288
.L1287:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.L1289
	jmp	.L1297
	.p2align 4,,10
	.p2align 3
.L1292:
	addq	$1, %rax
	cmpq	%rax, %rdx
	je	.L1298
.L1289:
	movzbl	(%rdi,%rax), %ecx
	movzbl	(%rsi,%rax), %r8d
	cmpb	%r8b, %cl
	je	.L1292
	movzbl	%cl, %eax
	subl	%r8d, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1298:
	xorl	%eax, %eax
	ret
.L1297:
	ret
	.size	memcmp, .-memcmp
	.p2align 6
	.globl	simple_compare
	.type	simple_compare, @function
simple_compare:
	xorl	%eax, %eax
	cmpl	%edx, 56(%rdi)
	je	.L1302
	ret
	.p2align 4,,10
	.p2align 3
.L1302:
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
	je	.L1307
.L1303:
	ret
	.p2align 4,,10
	.p2align 3
.L1307:
	movzbl	(%rsi), %ecx
	cmpb	%cl, 64(%rdi)
	jne	.L1303
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
	je	.L1314
	leal	-1(%rdx), %eax
	movq	%rbp, %rdx
	leaq	1(%rsi,%rax), %rsi
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1310:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1310
	movl	%eax, %r11d
	shrl	$15, %r11d
	xorl	%eax, %r11d
.L1309:
	movl	88(%rdi), %eax
	leaq	(%rax,%rax,2), %r10
	salq	$3, %r10
	movq	ram_nodes+8(%r10), %r9
	addq	$ram_nodes+8, %r10
	cmpq	%r9, %r10
	je	.L1315
	movl	%ebx, %r12d
	jmp	.L1313
	.p2align 4,,10
	.p2align 3
.L1312:
	movq	(%r9), %r9
	cmpq	%r10, %r9
	je	.L1315
.L1313:
	cmpl	%r11d, 20(%r9)
	jne	.L1312
	cmpl	%ebx, 24(%r9)
	jne	.L1312
	leaq	28(%r9), %rdi
	movq	%r12, %rdx
	movq	%rbp, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L1312
	popq	%rbx
	movq	%r9, %rax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1315:
	xorl	%r9d, %r9d
	popq	%rbx
	popq	%rbp
	movq	%r9, %rax
	popq	%r12
	ret
.L1314:
	movl	$-2128764932, %r11d
	jmp	.L1309
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
	je	.L1322
	movl	16(%rax), %edx
.L1322:
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
	je	.L1330
	movq	8(%rax), %rdx
	movq	%rax, %rbx
	movq	(%rax), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	leal	-1(%r12), %eax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testl	%r12d, %r12d
	je	.L1331
	leaq	1(%r13,%rax), %rsi
	movq	%r13, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1329:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1329
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1328:
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
.L1326:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1331:
	movl	$-2128764932, %eax
	jmp	.L1328
.L1330:
	movl	$-2, %eax
	jmp	.L1326
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
	je	.L1336
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
.L1334:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.L1336:
	movl	$-2, %eax
	jmp	.L1334
	.size	ram_unlink, .-ram_unlink
	.p2align 6
	.type	find_name, @function
find_name:
	movl	%edx, %r10d
	movl	24(%rdi), %edx
	movq	%rdi, %r11
	movq	%rsi, %r9
	cmpl	%r10d, %edx
	jnb	.L1339
	movq	16(%rdi), %rsi
	movq	%r9, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L1339
	addl	$1, 28(%r11)
	movl	%r10d, %edx
	movl	$-2128831035, %eax
	addq	%r9, %rdx
	.p2align 4,,10
	.p2align 3
.L1340:
	movzbl	(%r9), %ecx
	addq	$1, %r9
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rdx, %r9
	jne	.L1340
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
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
	addq	%rax, 32(%r11)
.L1339:
	xorl	%eax, %eax
	ret
	.size	find_name, .-find_name
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
	jne	.L1353
	movzwl	2(%rcx), %ecx
.L1343:
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
	jne	.L1346
	jmp	.L1348
	.p2align 4,,10
	.p2align 3
.L1345:
	movq	(%rbx), %rbx
	cmpq	%rbx, %r9
	je	.L1348
.L1346:
	cmpl	%ebp, 216(%rbx)
	jne	.L1345
	cmpq	%r12, 112(%rbx)
	jne	.L1345
	movzbl	210(%rbx), %eax
	cmpl	%r14d, %eax
	jne	.L1345
	movzwl	2(%r15), %eax
	cmpw	%ax, 170(%rbx)
	jne	.L1345
	movzwl	(%r15), %eax
	cmpw	%ax, 208(%rbx)
	jne	.L1345
	cmpl	%r13d, 224(%rbx)
	jne	.L1345
	testl	%r13d, %r13d
	jne	.L1344
	movq	8(%rsp), %rax
	movzwl	2(%rax), %eax
	cmpw	%ax, 190(%rbx)
	jne	.L1345
	movq	8(%rsp), %rax
	leaq	192(%rbx), %rdi
	movl	$16, %edx
	leaq	4(%rax), %rsi
	call	memcmp
	testl	%eax, %eax
	je	.L1344
	jmp	.L1345
	.p2align 4,,10
	.p2align 3
.L1348:
	xorl	%ebx, %ebx
.L1344:
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
.L1353:
	xorl	%ecx, %ecx
	jmp	.L1343
	.size	sock_find_in, .-sock_find_in
	.p2align 6
	.globl	string_length
	.type	string_length, @function
string_length:
	xorl	%eax, %eax
	cmpb	$0, (%rdi)
	je	.L1358
	.p2align 4,,10
	.p2align 3
.L1357:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L1357
	ret
	.p2align 4,,10
	.p2align 3
.L1358:
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
.L1361:
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
	ja	.L1361
	leal	-1(%rdi), %eax
	movl	%edi, %esi
	movq	%r8, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L1362:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L1362
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
	jne	.L1368
	jmp	.L1367
	.p2align 4,,10
	.p2align 3
.L1369:
	leaq	(%rcx,%rcx,4), %rcx
	movsbq	%al, %rax
	addl	$1, %r8d
	addq	$1, %rdi
	leaq	(%rax,%rcx,2), %rcx
	cmpl	%r8d, %esi
	je	.L1367
.L1368:
	movzbl	(%rdi), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L1369
.L1367:
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
	jbe	.L1378
	movabsq	$1099511628211, %r8
	leal	-8(%rdx), %ecx
	shrl	$3, %ecx
	addl	$1, %ecx
	leaq	(%rsi,%rcx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L1375:
	xorq	(%rsi), %rax
	addq	$8, %rsi
	imulq	%r8, %rax
	movq	%rax, %rdi
	shrq	$29, %rdi
	xorq	%rdi, %rax
	cmpq	%rcx, %rsi
	jne	.L1375
	andl	$7, %edx
.L1374:
	testl	%edx, %edx
	je	.L1373
	movabsq	$1099511628211, %rdi
	movl	%edx, %edx
	addq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L1377:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%rdi, %rax
	cmpq	%rcx, %rdx
	jne	.L1377
.L1373:
	ret
	.p2align 4,,10
	.p2align 3
.L1378:
	movq	%rsi, %rcx
	jmp	.L1374
	.size	hash_bytes, .-hash_bytes
	.p2align 6
	.globl	hash_name
	.type	hash_name, @function
hash_name:
	leal	-1(%rsi), %eax
	testl	%esi, %esi
	je	.L1385
	leaq	1(%rdi,%rax), %rcx
	movl	$-2128831035, %edx
	.p2align 4,,10
	.p2align 3
.L1384:
	movzbl	(%rdi), %eax
	addq	$1, %rdi
	xorl	%eax, %edx
	imull	$16777619, %edx, %edx
	cmpq	%rcx, %rdi
	jne	.L1384
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1385:
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
	je	.L1390
	leaq	1(%rcx,%rax), %rdi
	.p2align 4,,10
	.p2align 3
.L1389:
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
	jne	.L1389
	movl	%esi, %eax
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L1390:
	movl	%edi, %eax
	ret
	.size	crc32_block, .-crc32_block
	.p2align 6
	.globl	checksum_partial
	.type	checksum_partial, @function
checksum_partial:
	movl	%edx, %edx
	cmpl	$3, %esi
	jbe	.L1397
	leal	-4(%rsi), %eax
	shrl	$2, %eax
	addl	$1, %eax
	leaq	(%rdi,%rax,4), %rcx
	.p2align 4,,10
	.p2align 3
.L1394:
	movl	(%rdi), %eax
	addq	$4, %rdi
	addq	%rax, %rdx
	cmpq	%rcx, %rdi
	jne	.L1394
	andl	$3, %esi
.L1393:
	cmpl	$1, %esi
	jbe	.L1395
	movzwl	(%rcx), %eax
	subl	$2, %esi
	addq	$2, %rcx
	addq	%rax, %rdx
.L1395:
	testl	%esi, %esi
	je	.L1396
	movzbl	(%rcx), %eax
	addq	%rax, %rdx
.L1396:
	movl	%edx, %eax
	shrq	$32, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1397:
	movq	%rdi, %rcx
	jmp	.L1393
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
	jbe	.L1403
	movl	224(%r10), %eax
	movq	56(%rdi), %r9
	testl	%eax, %eax
	jne	.L1404
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
	jne	.L1403
.L1404:
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
	je	.L1419
.L1405:
	movq	(%rbx), %r13
	movq	security_heads+144(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L1408
	jmp	.L1406
	.p2align 4,,10
	.p2align 3
.L1420:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1406
.L1408:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1420
.L1407:
	movq	24(%rbp), %r10
.L1403:
	movq	48(%rbp), %rax
	addl	$1, 244(%r10)
	testq	%rax, %rax
	je	.L1409
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1409:
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
.L1406:
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
.L1419:
	movl	$1, %r8d
	movq	%r14, %rcx
	movq	%r13, %rdx
	movq	%rbx, %rdi
	movl	$6, %esi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L1405
	jmp	.L1407
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
	jbe	.L1423
	movq	72(%rdi), %rax
	movzwl	4(%rax), %eax
	rolw	$8, %ax
	movzwl	%ax, %eax
	cmpl	%eax, %r8d
	jb	.L1423
	movl	224(%r10), %eax
	movq	56(%rdi), %r9
	testl	%eax, %eax
	jne	.L1424
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
	jne	.L1423
.L1424:
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
	je	.L1439
.L1425:
	movq	16(%rbp), %rax
	movq	security_heads+144(%rip), %rbx
	movq	(%rax), %r13
	testq	%rbx, %rbx
	jne	.L1428
	jmp	.L1426
	.p2align 4,,10
	.p2align 3
.L1440:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1426
.L1428:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1440
.L1427:
	movq	24(%rbp), %r10
.L1423:
	movq	48(%rbp), %rax
	addl	$1, 244(%r10)
	testq	%rax, %rax
	je	.L1429
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1429:
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
.L1426:
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
.L1439:
	movl	$1, %r8d
	movq	%r14, %rcx
	movq	%r13, %rdx
	movq	%rbx, %rdi
	movl	$17, %esi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L1425
	jmp	.L1427
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
	jb	.L1446
	movl	$1, %eax
	xorl	%edi, %edi
	jmp	.L1448
	.p2align 4,,10
	.p2align 3
.L1449:
	movq	%r8, %rsi
.L1448:
	subq	%rcx, %rdx
	movq	%rdi, (%rsi)
	movl	%eax, %r10d
	leaq	(%rsi,%rcx), %r8
	addl	$1, %eax
	movq	%rsi, %rdi
	cmpq	%rcx, %rdx
	jnb	.L1449
	movq	%rsi, 8(%r9)
	movl	%r10d, 16(%r9)
.L1446:
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
	je	.L1457
	movq	0(%rbp), %rax
	subl	$1, 16(%rbx)
	movq	%rbx, %rdi
	movq	%rax, 8(%rbx)
	call	spin_unlock
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.L1450
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1450:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1457:
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
	jne	.L1470
.L1459:
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
.L1470:
	movq	$ram_entry_pool, %rdi
	call	pool_get
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L1471
	movl	%r13d, 16(%rax)
	leal	-1(%rbx), %eax
	testl	%ebx, %ebx
	je	.L1464
	leaq	1(%rbp,%rax), %rsi
	movq	%rbp, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1463:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1463
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1462:
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
.L1471:
	leaq	0(%r13,%r13,2), %rax
	movl	$0, ram_nodes+4(,%rax,8)
	jmp	.L1459
	.p2align 4,,10
	.p2align 3
.L1464:
	movl	$-2128764932, %eax
	jmp	.L1462
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
	je	.L1473
	movq	32(%rbx), %rdx
	movq	%rdx, 64(%rax)
.L1473:
	popq	%rbx
	ret
	.size	log_alloc_inode, .-log_alloc_inode
	.p2align 6
	.type	pack_alloc_inode, @function
pack_alloc_inode:
	movl	44(%rdi), %eax
	testl	%eax, %eax
	je	.L1480
	movq	$icache_pool, %rdi
	jmp	pool_get
	.p2align 4,,10
	.p2align 3
.L1480:
	xorl	%eax, %eax
	ret
	.size	pack_alloc_inode, .-pack_alloc_inode
	.p2align 6
	.type	veil_alloc_inode, @function
veil_alloc_inode:
	cmpq	$0, 32(%rdi)
	je	.L1481
	movq	$icache_pool, %rdi
	jmp	pool_get
	.p2align 4,,10
	.p2align 3
.L1481:
	xorl	%eax, %eax
	ret
	.size	veil_alloc_inode, .-veil_alloc_inode
	.p2align 6
	.type	inet6_create, @function
inet6_create:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	cmpl	$1, %edx
	je	.L1494
	cmpl	$2, %edx
	jne	.L1489
	movq	$inet6_datagram_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1487
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
.L1488:
	xorl	%eax, %eax
.L1483:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1494:
	movq	$inet6_stream_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1487
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
	jmp	.L1488
	.p2align 4,,10
	.p2align 3
.L1487:
	movq	$0, 8(%rbx)
	movl	$-12, %eax
	jmp	.L1483
	.p2align 4,,10
	.p2align 3
.L1489:
	movl	$-22, %eax
	jmp	.L1483
	.size	inet6_create, .-inet6_create
	.p2align 6
	.type	inet_create, @function
inet_create:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	cmpl	$1, %edx
	je	.L1506
	cmpl	$2, %edx
	jne	.L1501
	movq	$inet_datagram_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1499
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
.L1500:
	xorl	%eax, %eax
.L1495:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1506:
	movq	$inet_stream_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1499
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
	jmp	.L1500
	.p2align 4,,10
	.p2align 3
.L1499:
	movq	$0, 8(%rbx)
	movl	$-12, %eax
	jmp	.L1495
	.p2align 4,,10
	.p2align 3
.L1501:
	movl	$-22, %eax
	jmp	.L1495
	.size	inet_create, .-inet_create
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
	jmp	.L1508
	.p2align 4,,10
	.p2align 3
.L1509:
	call	schedule
.L1508:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L1509
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
	.type	tcp_send_ack, @function
tcp_send_ack:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movl	256(%rdi), %ebp
	movq	112(%rdi), %r12
	jmp	.L1512
	.p2align 4,,10
	.p2align 3
.L1513:
	call	schedule
.L1512:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L1513
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
	.type	udp_send, @function
udp_send:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movl	%edx, %r12d
	pushq	%rbp
	pushq	%rbx
	cmpl	$3900, %r12d
	ja	.L1521
	cmpw	$0, 190(%rdi)
	movq	%rdi, %rbp
	je	.L1521
	movq	112(%rdi), %r14
	movq	%rsi, %r13
	jmp	.L1517
	.p2align 4,,10
	.p2align 3
.L1518:
	call	schedule
.L1517:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L1518
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
	movzwl	.LC7(%rip), %edx
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
.L1515:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L1521:
	movq	$-22, %rax
	jmp	.L1515
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
	je	.L1525
	jmp	udp_send
	.p2align 4,,10
	.p2align 3
.L1525:
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
.L1529:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L1529
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
	je	.L1532
	movq	8(%rdi), %rdx
	movq	(%rdi), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	movl	$0, 32(%rdi)
.L1532:
	ret
	.size	timer_delete, .-timer_delete
	.p2align 6
	.globl	timer_modify
	.type	timer_modify, @function
timer_modify:
	movl	32(%rsi), %eax
	testl	%eax, %eax
	je	.L1536
	cmpq	%rdx, 16(%rsi)
	je	.L1534
	movq	8(%rsi), %rcx
	movq	(%rsi), %rax
	movq	%rax, (%rcx)
	movq	%rcx, 8(%rax)
	movq	%rsi, (%rsi)
	movq	%rsi, 8(%rsi)
.L1536:
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
.L1534:
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
	je	.L1539
	.p2align 4,,10
	.p2align 3
.L1542:
	movq	%rdx, %rax
	movq	(%rdx), %rdx
	cmpq	16(%rax), %rcx
	jb	.L1541
	movq	8(%rax), %rsi
	movq	%rdx, (%rsi)
	movq	%rsi, 8(%rdx)
	movq	%rax, 8(%rax)
	movq	8(%rsp), %rsi
	movq	%rbx, (%rax)
	movq	%rsi, 8(%rax)
	movq	%rax, 8(%rsp)
	movq	%rax, (%rsi)
.L1541:
	cmpq	%rdx, %r8
	jne	.L1542
	movq	(%rsp), %rdi
	cmpq	%rbx, %rdi
	je	.L1539
	.p2align 4,,10
	.p2align 3
.L1543:
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
	jne	.L1543
.L1539:
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
	je	.L1549
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1606
	.p2align 4,,10
	.p2align 3
.L1551:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1551
.L1550:
	movq	%rsi, (%rcx)
.L1549:
	movq	16(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1552
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+8(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1607
	.p2align 4,,10
	.p2align 3
.L1554:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1554
.L1553:
	movq	%rsi, (%rcx)
.L1552:
	movq	24(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1555
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+16(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1608
	.p2align 4,,10
	.p2align 3
.L1557:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1557
.L1556:
	movq	%rsi, (%rcx)
.L1555:
	movq	32(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1558
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+24(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1609
	.p2align 4,,10
	.p2align 3
.L1560:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1560
.L1559:
	movq	%rsi, (%rcx)
.L1558:
	movq	40(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1561
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+32(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1610
	.p2align 4,,10
	.p2align 3
.L1563:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1563
.L1562:
	movq	%rsi, (%rcx)
.L1561:
	movq	48(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1564
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+40(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1611
	.p2align 4,,10
	.p2align 3
.L1566:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1566
.L1565:
	movq	%rsi, (%rcx)
.L1564:
	movq	56(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1567
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+48(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1612
	.p2align 4,,10
	.p2align 3
.L1569:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1569
.L1568:
	movq	%rsi, (%rcx)
.L1567:
	movq	64(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1570
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+56(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1613
	.p2align 4,,10
	.p2align 3
.L1572:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1572
.L1571:
	movq	%rsi, (%rcx)
.L1570:
	movq	72(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1573
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+64(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1614
	.p2align 4,,10
	.p2align 3
.L1575:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1575
.L1574:
	movq	%rsi, (%rcx)
.L1573:
	movq	80(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1576
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+72(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1615
	.p2align 4,,10
	.p2align 3
.L1578:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1578
.L1577:
	movq	%rsi, (%rcx)
.L1576:
	movq	88(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1579
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+80(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1616
	.p2align 4,,10
	.p2align 3
.L1581:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1581
.L1580:
	movq	%rsi, (%rcx)
.L1579:
	movq	96(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1582
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+88(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1617
	.p2align 4,,10
	.p2align 3
.L1584:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1584
.L1583:
	movq	%rsi, (%rcx)
.L1582:
	movq	104(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1585
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+96(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1618
	.p2align 4,,10
	.p2align 3
.L1587:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1587
.L1586:
	movq	%rsi, (%rcx)
.L1585:
	movq	112(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1588
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+104(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1619
	.p2align 4,,10
	.p2align 3
.L1590:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1590
.L1589:
	movq	%rsi, (%rcx)
.L1588:
	movq	120(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1591
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+112(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1620
	.p2align 4,,10
	.p2align 3
.L1593:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1593
.L1592:
	movq	%rsi, (%rcx)
.L1591:
	movq	128(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1594
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+120(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1621
	.p2align 4,,10
	.p2align 3
.L1596:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1596
.L1595:
	movq	%rsi, (%rcx)
.L1594:
	movq	136(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1597
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+128(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1622
	.p2align 4,,10
	.p2align 3
.L1599:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1599
.L1598:
	movq	%rsi, (%rcx)
.L1597:
	movq	144(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1600
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+136(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1623
	.p2align 4,,10
	.p2align 3
.L1602:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1602
.L1601:
	movq	%rsi, (%rcx)
.L1600:
	movq	152(%rdx), %rdx
	testq	%rdx, %rdx
	je	.L1548
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %ecx
	salq	$4, %rax
	movl	%ecx, security_entries_used(%rip)
	leaq	security_entries(%rax), %rcx
	movq	$0, security_entries(%rax)
	movq	security_heads+144(%rip), %rax
	movq	%rdx, 8(%rcx)
	testq	%rax, %rax
	je	.L1624
	.p2align 4,,10
	.p2align 3
.L1605:
	movq	%rax, %rdx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1605
.L1604:
	movq	%rcx, (%rdx)
.L1548:
	ret
	.p2align 4,,10
	.p2align 3
.L1606:
	movq	$security_heads, %rcx
	jmp	.L1550
	.p2align 4,,10
	.p2align 3
.L1607:
	movq	$security_heads+8, %rcx
	jmp	.L1553
	.p2align 4,,10
	.p2align 3
.L1608:
	movq	$security_heads+16, %rcx
	jmp	.L1556
	.p2align 4,,10
	.p2align 3
.L1609:
	movq	$security_heads+24, %rcx
	jmp	.L1559
	.p2align 4,,10
	.p2align 3
.L1610:
	movq	$security_heads+32, %rcx
	jmp	.L1562
	.p2align 4,,10
	.p2align 3
.L1611:
	movq	$security_heads+40, %rcx
	jmp	.L1565
	.p2align 4,,10
	.p2align 3
.L1612:
	movq	$security_heads+48, %rcx
	jmp	.L1568
	.p2align 4,,10
	.p2align 3
.L1613:
	movq	$security_heads+56, %rcx
	jmp	.L1571
	.p2align 4,,10
	.p2align 3
.L1614:
	movq	$security_heads+64, %rcx
	jmp	.L1574
	.p2align 4,,10
	.p2align 3
.L1615:
	movq	$security_heads+72, %rcx
	jmp	.L1577
	.p2align 4,,10
	.p2align 3
.L1616:
	movq	$security_heads+80, %rcx
	jmp	.L1580
	.p2align 4,,10
	.p2align 3
.L1617:
	movq	$security_heads+88, %rcx
	jmp	.L1583
	.p2align 4,,10
	.p2align 3
.L1618:
	movq	$security_heads+96, %rcx
	jmp	.L1586
	.p2align 4,,10
	.p2align 3
.L1619:
	movq	$security_heads+104, %rcx
	jmp	.L1589
	.p2align 4,,10
	.p2align 3
.L1620:
	movq	$security_heads+112, %rcx
	jmp	.L1592
	.p2align 4,,10
	.p2align 3
.L1621:
	movq	$security_heads+120, %rcx
	jmp	.L1595
	.p2align 4,,10
	.p2align 3
.L1622:
	movq	$security_heads+128, %rcx
	jmp	.L1598
	.p2align 4,,10
	.p2align 3
.L1623:
	movq	$security_heads+136, %rcx
	jmp	.L1601
	.p2align 4,,10
	.p2align 3
.L1624:
	movq	$security_heads+144, %rdx
	jmp	.L1604
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
	je	.L1702
	movq	%rdi, %r12
	movl	%esi, %ebp
	jmp	.L1704
	.p2align 4,,10
	.p2align 3
.L1710:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1702
.L1704:
	movq	8(%rbx), %rax
	movl	%ebp, %esi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1710
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1702:
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
	je	.L1712
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1714
	.p2align 4,,10
	.p2align 3
.L1720:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1712
.L1714:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1720
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1712:
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
	je	.L1722
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	movl	%ecx, %ebx
	jmp	.L1724
	.p2align 4,,10
	.p2align 3
.L1730:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L1722
.L1724:
	movq	8(%r14), %rax
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1730
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1722:
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
	je	.L1732
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1734
	.p2align 4,,10
	.p2align 3
.L1740:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1732
.L1734:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1740
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1732:
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
	je	.L1742
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1744
	.p2align 4,,10
	.p2align 3
.L1750:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1742
.L1744:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1750
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1742:
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
	je	.L1752
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1754
	.p2align 4,,10
	.p2align 3
.L1760:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1752
.L1754:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1760
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1752:
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
	je	.L1762
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1764
	.p2align 4,,10
	.p2align 3
.L1770:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1762
.L1764:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1770
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1762:
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
	je	.L1772
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1774
	.p2align 4,,10
	.p2align 3
.L1780:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1772
.L1774:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1780
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1772:
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
	je	.L1782
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1784
	.p2align 4,,10
	.p2align 3
.L1790:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1782
.L1784:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1790
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1782:
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
	je	.L1792
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1794
	.p2align 4,,10
	.p2align 3
.L1800:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1792
.L1794:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1800
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1792:
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
	je	.L1802
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1804
	.p2align 4,,10
	.p2align 3
.L1810:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1802
.L1804:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1810
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1802:
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
	je	.L1812
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1814
	.p2align 4,,10
	.p2align 3
.L1820:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1812
.L1814:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1820
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1812:
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
	je	.L1822
	movq	%rdi, %r13
	movl	%esi, %r12d
	movl	%edx, %ebp
	jmp	.L1824
	.p2align 4,,10
	.p2align 3
.L1830:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1822
.L1824:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movl	%r12d, %esi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1830
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1822:
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
	je	.L1832
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1834
	.p2align 4,,10
	.p2align 3
.L1840:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1832
.L1834:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1840
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1832:
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
	je	.L1842
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1844
	.p2align 4,,10
	.p2align 3
.L1850:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1842
.L1844:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1850
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1842:
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
	je	.L1852
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1854
	.p2align 4,,10
	.p2align 3
.L1860:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1852
.L1854:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1860
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1852:
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
	je	.L1862
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1864
	.p2align 4,,10
	.p2align 3
.L1870:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1862
.L1864:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1870
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1862:
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
	je	.L1872
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1874
	.p2align 4,,10
	.p2align 3
.L1880:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1872
.L1874:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1880
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1872:
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
	je	.L1882
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1884
	.p2align 4,,10
	.p2align 3
.L1890:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1882
.L1884:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1890
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1882:
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
	je	.L1891
	movq	$security_label, %rdi
	call	security_register
	movq	$security_path, %rdi
	call	security_register
	movq	$security_measure, %rdi
	jmp	security_register
	.p2align 4,,10
	.p2align 3
.L1891:
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
	jnb	.L1895
	movq	%r8, %rdi
	call	block_submit
.L1893:
	addq	$72, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L1895:
	movl	$-5, %eax
	jmp	.L1893
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
	jnb	.L1899
	movq	%r8, %rdi
	call	block_submit
.L1897:
	addq	$72, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L1899:
	movl	$-28, %eax
	jmp	.L1897
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
.L1903:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	$block_flash_storage+1024, %rdx
	jne	.L1903
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorl	%eax, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1904:
	movw	%ax, block_flash_map(%rax,%rax)
	movl	%edx, block_flash_check(,%rax,4)
	addq	$1, %rax
	cmpq	$1024, %rax
	jne	.L1904
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1905:
	leal	1024(%rax), %edx
	movw	%dx, block_flash_spare(%rax,%rax)
	addq	$1, %rax
	cmpq	$16, %rax
	jne	.L1905
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
.L1910:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	$cache_hash+4096, %rax
	jne	.L1910
	movq	$cache_pages+16, %rax
	movq	$cache_memory, %rdx
	movq	$cache_free, %rdi
	.p2align 4,,10
	.p2align 3
.L1911:
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
	jne	.L1911
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
	jne	.L1915
	testb	$16, 56(%rbx)
	jne	.L1920
.L1915:
	movq	$cache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.p2align 4,,10
	.p2align 3
.L1920:
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
	jnb	.L1922
	movq	%rax, 72(%rsi)
.L1922:
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
	je	.L1938
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
	jmp	.L1938
	.p2align 4,,10
	.p2align 3
.L1928:
	call	schedule
.L1938:
	movl	56(%rbx), %eax
	testb	$17, %al
	je	.L1928
	testb	$16, 56(%rbx)
	jne	.L1939
.L1924:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1939:
	movq	%rbx, %rdi
	call	page_put
	movl	0(%rbp), %eax
	testl	%eax, %eax
	jne	.L1930
	movl	$-5, 0(%rbp)
.L1930:
	xorl	%ebx, %ebx
	jmp	.L1924
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
	je	.L1955
	movl	%ecx, %r12d
	xorl	%ecx, %ecx
	movq	%rdi, 32(%rsp)
	movq	(%r8), %rax
	movq	%rcx, 40(%rsp)
	movq	%rdx, %r14
	movq	%r10, %r15
	movq	%r8, %r13
	jmp	.L1947
	.p2align 4,,10
	.p2align 3
.L1948:
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
	jb	.L1944
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
	jne	.L1956
.L1944:
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	leaq	60(%rsp), %rcx
	movl	%r10d, %edx
	call	page_read
	testq	%rax, %rax
	je	.L1957
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
	je	.L1954
.L1947:
	movq	72(%r15), %rdx
	cmpq	%rdx, %rax
	jb	.L1948
.L1954:
	movq	40(%rsp), %rcx
.L1940:
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
.L1957:
	movq	40(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.L1940
	movslq	60(%rsp), %rcx
	jmp	.L1940
	.p2align 4,,10
	.p2align 3
.L1956:
	movq	40(%rsp), %rcx
	cltq
	testq	%rcx, %rcx
	cmove	%rax, %rcx
	jmp	.L1940
.L1955:
	xorl	%ecx, %ecx
	jmp	.L1940
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
	je	.L1969
	movq	$0, 8(%rsp)
	movl	%ecx, %ebx
	movq	%rdx, %rbp
	movq	(%rdx), %rcx
	jmp	.L1965
	.p2align 4,,10
	.p2align 3
.L1966:
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
	je	.L1970
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
	jle	.L1971
	movslq	%r15d, %rcx
	addq	%rcx, 8(%rsp)
	addq	0(%rbp), %rcx
	movq	%rcx, 0(%rbp)
	subl	%r15d, %ebx
	je	.L1958
.L1965:
	movq	72(%r14), %rax
	cmpq	%rax, %rcx
	jb	.L1966
.L1958:
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
.L1970:
	cmpq	$0, 8(%rsp)
	jne	.L1958
	movslq	44(%rsp), %rax
	movq	%rax, 8(%rsp)
	jmp	.L1958
	.p2align 4,,10
	.p2align 3
.L1971:
	movq	8(%rsp), %rbx
	movslq	%r15d, %rax
	testq	%rbx, %rbx
	cmovne	%rbx, %rax
	movq	%rax, 8(%rsp)
	jmp	.L1958
.L1969:
	movq	$0, 8(%rsp)
	jmp	.L1958
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
	jnb	.L1973
	movq	%rdi, %r14
	movq	%rsi, %r13
	leal	(%rdx,%rcx), %r12d
	movl	%eax, %r15d
	jmp	.L1983
	.p2align 4,,10
	.p2align 3
.L1976:
	movq	$cache_lock, %rdi
	addl	$1, %ebp
	call	spin_unlock
	cmpl	%r15d, %ebp
	jnb	.L1973
.L1983:
	cmpl	%r12d, %ebp
	jnb	.L1973
	leaq	12(%rsp), %rcx
	movl	%ebp, %edx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	page_read
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L1984
	movq	$cache_lock, %rdi
	call	spin_lock
	subl	$1, 52(%rbx)
	jne	.L1976
	testb	$16, 56(%rbx)
	je	.L1976
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
	jmp	.L1976
	.p2align 4,,10
	.p2align 3
.L1973:
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
.L1984:
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
.L1986:
	cmpl	%r15d, %ebx
	jnb	.L2000
	movq	8(%rsp), %rdi
	movl	%ebx, %edx
	leaq	40(%rbp), %rsi
	leaq	44(%rsp), %rcx
	shrl	$5, %edx
	call	page_read
	movq	%rax, %r10
	testq	%rax, %rax
	je	.L1988
	movl	%ebx, %ecx
	andl	$31, %ecx
	salq	$5, %rcx
	addq	40(%rax), %rcx
	je	.L1988
	leal	32(%rbx), %eax
	cmpl	%r15d, %eax
	cmova	%r15d, %eax
	movl	%eax, %r12d
	cmpl	%eax, %ebx
	jnb	.L1991
	movq	%r10, (%rsp)
	movl	20(%rsp), %r9d
	movq	%r14, %r10
	leaq	4(%rcx), %r11
	movq	%rbp, %r14
	jmp	.L1992
	.p2align 4,,10
	.p2align 3
.L1993:
	movl	16(%rsp), %eax
	cmpl	%eax, %r15d
	je	.L1995
.L1994:
	addl	$1, %ebx
	addq	$32, %r11
	cmpl	%ebx, %r12d
	je	.L1999
.L1992:
	movl	(%r10), %edx
	testl	%edx, %edx
	jne	.L1999
	movl	-4(%r11), %ebp
	testl	%ebp, %ebp
	je	.L1993
	movq	%r9, %rdx
	movq	%r13, %rsi
	movq	%r11, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L1994
	cmpb	$0, (%r11,%r9)
	jne	.L1994
	movl	%ebp, (%r10)
.L1995:
	movl	%ebx, 16(%rsp)
	addl	$1, %ebx
	addq	$32, %r11
	cmpl	%ebx, %r12d
	jne	.L1992
	.p2align 4,,10
	.p2align 3
.L1999:
	movq	%r14, %rbp
	movq	%r10, %r14
	movq	(%rsp), %r10
.L1991:
	movq	%r10, %rdi
	call	page_put
	movl	(%r14), %eax
	testl	%eax, %eax
	je	.L1986
.L2000:
	movl	16(%rsp), %ecx
.L1985:
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
.L1988:
	movq	24(%rsp), %rdx
	movl	%edx, %ecx
	jmp	.L1985
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
	jnb	.L2005
	movq	%rdi, %r13
	movq	%rdx, %rbp
	movl	%eax, %r14d
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2018:
	movq	%rax, %rdi
	call	page_put
.L2011:
	movl	8(%rbp), %eax
	leal	1(%rax), %ebx
	movl	%ebx, 8(%rbp)
	cmpl	%r14d, %ebx
	jnb	.L2005
	movq	16(%r12), %rsi
.L2014:
	movl	%ebx, %edx
	addq	$40, %rsi
	leaq	12(%rsp), %rcx
	movq	%r13, %rdi
	shrl	$5, %edx
	call	page_read
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L2007
	andl	$31, %ebx
	salq	$5, %rbx
	addq	40(%rax), %rbx
	je	.L2007
	movl	(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L2018
	xorl	%edx, %edx
	cmpb	$0, 4(%rbx)
	movq	0(%rbp), %r8
	leaq	4(%rbx), %rsi
	je	.L2012
	.p2align 4,,10
	.p2align 3
.L2013:
	leal	1(%rdx), %eax
	cmpb	$0, (%rsi,%rax)
	movq	%rax, %rdx
	jne	.L2013
.L2012:
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_r8
	movq	%r15, %rdi
	movl	%eax, %ebx
	call	page_put
	testl	%ebx, %ebx
	je	.L2011
.L2005:
	xorl	%eax, %eax
.L2004:
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
.L2007:
	movl	$-5, %eax
	jmp	.L2004
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
	je	.L2026
	jmp	.L2027
	.p2align 4,,10
	.p2align 3
.L2022:
	call	schedule
.L2026:
	movl	56(%rbx), %eax
	testb	$17, %al
	je	.L2022
	addq	$16, %rsp
	movq	%rbx, %rax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2027:
	movq	40(%rbx), %rdi
	movl	$1024, %edx
	xorl	%esi, %esi
	call	memset
	movq	$cache_lock, %rdi
	call	spin_lock
	orl	$1, 56(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L2026
	.size	page_grab, .-page_grab
	.p2align 6
	.globl	generic_write_begin
	.type	generic_write_begin, @function
generic_write_begin:
	pushq	%rbx
	subq	$16, %rsp
	movl	$0, 12(%rsp)
	cmpl	$31, %edx
	ja	.L2033
	movq	%r9, %rbx
	leaq	40(%rsi), %r9
	cmpl	$1024, %r8d
	je	.L2030
	movl	%edx, %eax
	salq	$10, %rax
	cmpq	72(%rsi), %rax
	jb	.L2031
.L2030:
	movq	%r9, %rsi
	call	page_grab
.L2032:
	movq	%rax, (%rbx)
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.L2040
.L2028:
	addq	$16, %rsp
	movl	%edx, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2040:
	movl	12(%rsp), %edx
	testl	%edx, %edx
	jne	.L2028
	movl	$-5, %edx
	jmp	.L2028
	.p2align 4,,10
	.p2align 3
.L2031:
	leaq	12(%rsp), %rcx
	movq	%r9, %rsi
	call	page_read
	jmp	.L2032
	.p2align 4,,10
	.p2align 3
.L2033:
	movl	$-28, %edx
	jmp	.L2028
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
	je	.L2045
.L2041:
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
.L2045:
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
	jnb	.L2043
	movq	%rax, 72(%r14)
.L2043:
	movq	40(%r14), %rax
	movq	%rbp, %rdi
	addl	$1, 112(%r14)
	movl	$1, 116(%r14)
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbp, %rdi
	call	page_put
	jmp	.L2041
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
	je	.L2047
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
.L2047:
	addq	$24, %rsp
	movl	$-2, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	log_rename, .-log_rename
	.section	.rodata.str1.1
.LC8:
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
	je	.L2051
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	movl	%eax, %edx
	movq	$.LC8, %rcx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	log_store
	testl	%eax, %eax
	jne	.L2049
	movq	24(%rbx), %rdx
	movl	$0, 96(%rdx)
.L2049:
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2051:
	movl	$-2, %eax
	jmp	.L2049
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
.L2057:
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L2054
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
	je	.L2053
	movl	$0, 4(%r15)
	xorl	%ebx, %ebx
.L2053:
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
.L2054:
	addl	$1, %ebx
	addq	$24, %rax
	cmpl	$256, %ebx
	jne	.L2057
	movq	$log_lock, %rdi
	xorl	%ebx, %ebx
	call	spin_unlock
	jmp	.L2053
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
	je	.L2077
	movq	%rsi, %rbp
	movq	%rsi, %r14
	xorl	%r15d, %r15d
	movl	$2246822507, %r12d
	shrq	$6, %rbp
	movl	$0, 12(%rsp)
	movabsq	$-7046029254386353131, %rax
	imulq	%rax, %rbp
.L2075:
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
	jne	.L2068
	jmp	.L2074
	.p2align 4,,10
	.p2align 3
.L2066:
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	je	.L2074
.L2068:
	cmpq	32(%rdx), %r14
	jne	.L2066
	cmpl	%r15d, 48(%rdx)
	jne	.L2066
	salq	$4, %rbx
	.p2align 4,,10
	.p2align 3
.L2067:
	movl	56(%rdx), %esi
	testb	$4, %sil
	je	.L2087
	movq	$cache_lock, %rdi
	call	spin_unlock
	call	schedule
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_hash(%rbx), %rdx
	cmpq	%rdx, %r13
	jne	.L2071
	jmp	.L2074
	.p2align 4,,10
	.p2align 3
.L2070:
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	je	.L2074
.L2071:
	cmpq	32(%rdx), %r14
	jne	.L2070
	cmpl	%r15d, 48(%rdx)
	je	.L2067
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	jne	.L2071
.L2074:
	movq	$cache_lock, %rdi
	addl	$1, %r15d
	addq	%r12, %rbp
	call	spin_unlock
	cmpl	%r15d, 8(%rsp)
	jne	.L2075
.L2063:
	movl	12(%rsp), %eax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2087:
	andl	$2, %esi
	je	.L2074
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
	jmp	.L2074
.L2077:
	movl	$0, 12(%rsp)
	jmp	.L2063
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
	jne	.L2089
	movl	116(%r12), %eax
	testl	%eax, %eax
	je	.L2089
	movq	16(%r12), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$0, 116(%r12)
	movq	8(%rax), %rax
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
.L2089:
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
	jne	.L2091
	movq	block_flash_disk(%rip), %rax
	movq	$block_flash_disk, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
.L2091:
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
	ja	.L2115
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
.L2098:
	movl	16(%rbp), %eax
	testl	%eax, %eax
	je	.L2096
	movq	%r13, %r12
	movq	$cache_lock, %rdi
	call	spin_lock
	shrq	$20, %r12
	andl	$4080, %r12d
	movq	cache_hash(%r12), %rax
	leaq	cache_hash(%r12), %rbx
	cmpq	%rax, %rbx
	jne	.L2104
	jmp	.L2100
	.p2align 4,,10
	.p2align 3
.L2101:
	movq	(%rax), %rax
	cmpq	%rax, %rbx
	je	.L2100
.L2104:
	cmpq	32(%rax), %rbp
	jne	.L2101
	cmpl	%r15d, 48(%rax)
	jne	.L2101
	movl	52(%rax), %edx
	testl	%edx, %edx
	jne	.L2102
	testb	$4, 56(%rax)
	je	.L2118
.L2102:
	movq	$cache_lock, %rdi
	call	spin_unlock
	call	schedule
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_hash(%r12), %rax
	cmpq	%rax, %rbx
	jne	.L2104
	.p2align 4,,10
	.p2align 3
.L2100:
	movq	$cache_lock, %rdi
	addl	$1, %r15d
	addq	%r14, %r13
	call	spin_unlock
	cmpl	$32, %r15d
	jne	.L2098
.L2096:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2118:
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
	jmp	.L2100
.L2115:
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
	je	.L2125
	movq	%rdi, %r13
	movl	%esi, %r12d
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L2123:
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_inactive+8(%rip), %rbx
	cmpq	$cache_inactive, %rbx
	je	.L2121
	.p2align 4,,10
	.p2align 3
.L2124:
	movl	40(%rbx), %eax
	andl	$6, %eax
	cmpl	$2, %eax
	je	.L2132
	movq	8(%rbx), %rbx
	cmpq	$cache_inactive, %rbx
	jne	.L2124
.L2121:
	movq	$cache_lock, %rdi
	call	spin_unlock
.L2119:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2132:
	addl	$1, 36(%rbx)
	movq	%r13, %rdi
	leaq	-16(%rbx), %rsi
	addl	$1, %ebp
	call	cache_write_page
	subl	$1, 36(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	cmpl	%ebp, %r12d
	jne	.L2123
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L2125:
	xorl	%ebp, %ebp
	jmp	.L2119
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
	je	.L2135
	cmpq	16(%rbx), %rax
	je	.L2133
	movq	8(%rbx), %rsi
	movq	(%rbx), %rcx
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2135:
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
.L2133:
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
	jnb	.L2140
	movl	%edx, %r13d
	movq	%rdi, %r12
	leaq	40(%rsi), %r14
	andl	$1023, %r13d
	je	.L2141
	shrq	$10, %rdx
	leaq	12(%rsp), %rcx
	movq	%r14, %rsi
	call	page_read
	movq	%rax, %r15
	movl	12(%rsp), %eax
	testq	%r15, %r15
	je	.L2139
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
.L2141:
	leaq	1023(%rbp), %rdx
	movq	%r14, %rsi
	movq	%r12, %rdi
	shrq	$10, %rdx
	call	page_cache_truncate
.L2140:
	addl	$1, 112(%rbx)
	xorl	%eax, %eax
	movq	%rbp, 72(%rbx)
	movl	$1, 116(%rbx)
.L2139:
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
	je	.L2163
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2163:
	addq	$1023, %rbx
	movq	$ram_lock, %rdi
	shrq	$10, %rbx
	call	spin_lock
	cmpl	$31, %ebx
	ja	.L2151
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
.L2153:
	movl	120(%rax), %edx
	testl	%edx, %edx
	je	.L2152
	movl	$0, 120(%rax)
	movl	%ecx, %edi
	addl	$1, %ecx
	movw	%dx, ram_free_blocks(%rdi,%rdi)
	movl	$1, %edi
.L2152:
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L2153
	testb	%dil, %dil
	je	.L2151
	movl	%ecx, ram_free_count(%rip)
.L2151:
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
	ja	.L2164
	movl	%ebx, %ebp
	testl	%eax, %eax
	jne	.L2164
	.p2align 4,,10
	.p2align 3
.L2167:
	movl	%ebp, %r12d
	movl	120(%r14,%r12,4), %ebx
	testl	%ebx, %ebx
	je	.L2166
	movq	$log_lock, %rdi
	salq	$4, %rbx
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%rbx)
	call	spin_unlock
.L2166:
	movl	$0, 120(%r14,%r12,4)
	addl	$1, %ebp
	cmpl	$32, %ebp
	jne	.L2167
.L2164:
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
.L2180:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L2180
	movq	$icache_hash, %rax
	.p2align 4,,10
	.p2align 3
.L2181:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	$icache_hash+2048, %rax
	jne	.L2181
	movl	$96, dcache_pool+4(%rip)
	xorl	%edx, %edx
	movq	$dcache_memory, %rax
	movq	$dentry_construct, dcache_pool+24(%rip)
	jmp	.L2182
	.p2align 4,,10
	.p2align 3
.L2184:
	movq	%rcx, %rax
.L2182:
	movq	%rdx, (%rax)
	leaq	96(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$dcache_memory+61344, %rax
	jne	.L2184
	movq	$dcache_memory+61344, dcache_pool+8(%rip)
	xorl	%edx, %edx
	movq	$icache_memory, %rax
	movl	$640, dcache_pool+16(%rip)
	movl	$248, icache_pool+4(%rip)
	movq	$inode_construct, icache_pool+24(%rip)
	jmp	.L2183
	.p2align 4,,10
	.p2align 3
.L2185:
	movq	%rcx, %rax
.L2183:
	movq	%rdx, (%rax)
	leaq	248(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$icache_memory+126728, %rax
	jne	.L2185
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
	jne	.L2195
	jmp	.L2192
	.p2align 4,,10
	.p2align 3
.L2193:
	movq	(%rbx), %rbx
	cmpq	%rbx, %r15
	je	.L2192
.L2195:
	cmpq	16(%rbx), %r12
	jne	.L2193
	cmpl	88(%rbx), %r14d
	jne	.L2193
	addl	$1, 100(%rbx)
	movq	$icache_lock, %rdi
	call	spin_unlock
.L2191:
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
.L2192:
	movq	$icache_lock, %rdi
	call	spin_unlock
	movq	8(%r12), %rax
	movq	%r12, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2196
	movq	%r12, 16(%rax)
	movq	%rbx, %rdi
	movl	%r14d, 88(%rax)
	movl	$1, 100(%rax)
	movq	%rax, 48(%rax)
	movq	8(%r12), %rax
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2207
	movq	$icache_lock, %rdi
	call	spin_lock
	movq	%r13, %rax
	salq	$4, %rax
	movq	icache_hash(%rax), %rax
	cmpq	%rax, %r15
	je	.L2198
	movq	%rax, %rbp
	jmp	.L2200
	.p2align 4,,10
	.p2align 3
.L2199:
	movq	0(%rbp), %rbp
	cmpq	%rbp, %r15
	je	.L2198
.L2200:
	cmpq	16(%rbp), %r12
	jne	.L2199
	cmpl	88(%rbp), %r14d
	jne	.L2199
	addl	$1, 100(%rbp)
	movq	$icache_lock, %rdi
	call	spin_unlock
	movq	8(%r12), %rax
	movq	%rbx, %rdi
	movq	%rbp, %rbx
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2191
	.p2align 4,,10
	.p2align 3
.L2198:
	movq	%rax, (%rbx)
	movq	$icache_lock, %rdi
	movq	%r15, 8(%rbx)
	movq	%rbx, 8(%rax)
	movq	%r13, %rax
	salq	$4, %rax
	movq	%rbx, icache_hash(%rax)
	call	spin_unlock
	jmp	.L2191
.L2207:
	movq	8(%r12), %rax
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
.L2196:
	xorl	%ebx, %ebx
	jmp	.L2191
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
	je	.L2210
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
.L2210:
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
	je	.L2215
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
	je	.L2215
	xorl	%eax, %eax
.L2212:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2215:
	movl	$-12, %eax
	jmp	.L2212
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
	je	.L2223
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
	je	.L2223
	xorl	%eax, %eax
.L2220:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2223:
	movl	$-12, %eax
	jmp	.L2220
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
	jmp	.L2229
	.p2align 4,,10
	.p2align 3
.L2234:
	movq	%rcx, %rax
.L2229:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$ram_entry_memory+17864, %rax
	jne	.L2234
	movl	ram_free_count(%rip), %edx
	movl	$640, %eax
	movq	$ram_entry_memory+17864, ram_entry_pool+8(%rip)
	movl	$320, ram_entry_pool+16(%rip)
	leal	640(%rdx), %ecx
	.p2align 4,,10
	.p2align 3
.L2230:
	movl	%ecx, %edx
	subl	%eax, %edx
	movw	%ax, ram_free_blocks(%rdx,%rdx)
	subl	$1, %eax
	jne	.L2230
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
	je	.L2233
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
	je	.L2233
	xorl	%eax, %eax
.L2228:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.L2233:
	movl	$-12, %eax
	jmp	.L2228
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
	jne	.L2242
	movl	96(%rbx), %eax
	testl	%eax, %eax
	jne	.L2242
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
.L2242:
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
	jne	.L2249
	jmp	.L2246
	.p2align 4,,10
	.p2align 3
.L2247:
	movq	(%rbx), %rbx
	cmpq	%r12, %rbx
	je	.L2246
.L2249:
	cmpq	%rbp, 16(%rbx)
	jne	.L2247
	cmpl	%r15d, 52(%rbx)
	jne	.L2247
	movq	40(%rbx), %rax
	movl	%r14d, %edx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2247
	addl	$1, 48(%rbx)
	jmp	.L2248
	.p2align 4,,10
	.p2align 3
.L2246:
	xorl	%ebx, %ebx
.L2248:
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
	je	.L2256
	movq	$dcache_pool, %rdi
	movq	%rax, %r13
	call	pool_get
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2263
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
.L2255:
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
.L2263:
	movq	%r13, %rsi
	movq	%r15, %rdi
	call	inode_put
.L2256:
	xorl	%ebp, %ebp
	jmp	.L2255
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
	je	.L2269
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
	je	.L2269
	xorl	%eax, %eax
.L2266:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2269:
	movl	$-12, %eax
	jmp	.L2266
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
	je	.L2275
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2275:
	movq	$dcache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.size	dentry_forget, .-dentry_forget
	.p2align 6
	.globl	dentry_put
	.type	dentry_put, @function
dentry_put:
	testq	%rsi, %rsi
	je	.L2293
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	.p2align 4,,10
	.p2align 3
.L2284:
	movq	%rbp, %rbx
	movq	$dcache_lock, %rdi
	movq	16(%rbp), %rbp
	movq	24(%rbx), %r12
	call	spin_lock
	subl	$1, 48(%rbx)
	jne	.L2282
	movl	60(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L2296
	movq	40(%rbx), %rax
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2282
	movl	60(%rbx), %edx
	testl	%edx, %edx
	je	.L2296
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2296:
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
	jne	.L2284
	popq	%rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2282:
	addq	$8, %rsp
	movq	$dcache_lock, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	spin_unlock
.L2293:
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
	je	.L2298
	movq	%rax, %rbx
	movq	40(%rax), %rax
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2309
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2309:
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%rbx), %eax
	testl	%eax, %eax
	je	.L2300
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2300:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	dentry_put
.L2298:
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_lock
	movl	%r13d, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	dentry_cached
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2310
.L2301:
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
.L2310:
	movq	24(%rbp), %rsi
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%r14, %rdi
	movq	24(%rsi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2301
	movl	%eax, %r8d
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%rbp, %rsi
	movq	%r14, %rdi
	call	dentry_instantiate
	movq	%rax, %rbx
	jmp	.L2301
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
	je	.L2334
	cmpb	$47, %al
	je	.L2334
	xorl	%ebx, %ebx
	jmp	.L2313
	.p2align 4,,10
	.p2align 3
.L2365:
	cmpb	$47, %al
	je	.L2312
.L2313:
	leal	1(%rbx), %r15d
	movzbl	0(%r13,%r15), %eax
	movq	%r15, %rbx
	testb	%al, %al
	jne	.L2365
.L2312:
	movl	vfs_mount_count(%rip), %r11d
	movq	$vfs_mounts, %r9
	xorl	%r10d, %r10d
	testl	%r11d, %r11d
	je	.L2316
	.p2align 4,,10
	.p2align 3
.L2321:
	xorl	%eax, %eax
	cmpb	$0, (%r9)
	je	.L2317
	.p2align 4,,10
	.p2align 3
.L2318:
	leal	1(%rax), %edx
	cmpb	$0, (%r9,%rdx)
	movq	%rdx, %rax
	jne	.L2318
.L2317:
	cmpl	%eax, %ebx
	je	.L2366
.L2319:
	addl	$1, %r10d
	addq	$56, %r9
	cmpl	%r10d, %r11d
	jne	.L2321
.L2316:
	xorl	%r15d, %r15d
.L2311:
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
.L2366:
	movq	%r15, %rdx
	movq	%r13, %rsi
	movq	%r9, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L2319
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
.L2320:
	addq	%rbx, %r13
	movzbl	0(%r13), %eax
	cmpb	$47, %al
	jne	.L2323
	movzbl	1(%r13), %eax
	addq	$1, %r13
.L2323:
	testb	%al, %al
	je	.L2336
	cmpb	$47, %al
	je	.L2336
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L2325:
	addl	$1, %ebx
	movl	%ebx, %eax
	addq	%r13, %rax
	movzbl	(%rax), %edx
	testb	%dl, %dl
	je	.L2324
	cmpb	$47, %dl
	jne	.L2325
.L2324:
	movq	8(%rsp), %rcx
	movq	24(%r15), %rsi
	movq	%r13, (%rcx)
	movl	%ebx, (%r14)
	cmpb	$0, (%rax)
	je	.L2327
	movl	$1, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, (%r12)
	testl	%eax, %eax
	jne	.L2367
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
	je	.L2329
	movq	%rax, %r15
	jmp	.L2320
	.p2align 4,,10
	.p2align 3
.L2367:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_put
.L2329:
	movl	(%r12), %eax
	testl	%eax, %eax
	jne	.L2316
	movl	$-2, (%r12)
	jmp	.L2316
.L2336:
	movq	%r13, %rax
	xorl	%ebx, %ebx
	jmp	.L2324
.L2327:
	movl	92(%rsi), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	je	.L2331
	movl	$-20, (%r12)
.L2332:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_put
	jmp	.L2316
.L2331:
	cmpl	$27, %ebx
	jbe	.L2333
	movl	$-22, (%r12)
	jmp	.L2332
.L2334:
	xorl	%ebx, %ebx
	xorl	%r15d, %r15d
	jmp	.L2312
.L2333:
	movl	$1, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, (%r12)
	testl	%eax, %eax
	je	.L2311
	jmp	.L2332
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
	je	.L2384
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
	je	.L2370
	movl	8(%rsp), %edx
	testl	%edx, %edx
	jne	.L2399
.L2382:
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	dentry_put
.L2368:
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
.L2370:
	movq	32(%rbp), %rax
	movl	44(%rax), %eax
	testl	%eax, %eax
	je	.L2372
	movl	$-30, 0(%r13)
	jmp	.L2382
	.p2align 4,,10
	.p2align 3
.L2384:
	xorl	%r12d, %r12d
	jmp	.L2368
	.p2align 4,,10
	.p2align 3
.L2399:
	movq	%rax, %rsi
	movq	%rbx, %rdi
	xorl	%r12d, %r12d
	call	dentry_put
	movl	$-17, 0(%r13)
	jmp	.L2382
	.p2align 4,,10
	.p2align 3
.L2372:
	movq	24(%rbp), %rsi
	movl	$2, %edx
	movq	%rbx, %rdi
	call	vfs_permission
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	jne	.L2382
	movq	24(%rbp), %rax
	movq	security_heads+16(%rip), %r8
	movq	%rax, 16(%rsp)
	testq	%r8, %r8
	jne	.L2374
	jmp	.L2378
	.p2align 4,,10
	.p2align 3
.L2401:
	movq	8(%rsp), %r8
	movq	(%r8), %r8
	testq	%r8, %r8
	je	.L2400
.L2374:
	movq	%r8, 8(%rsp)
	movq	8(%r8), %rax
	movl	%r15d, %ecx
	movq	%r14, %rdx
	movq	16(%rsp), %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2401
	movl	%eax, 0(%r13)
	jmp	.L2382
	.p2align 4,,10
	.p2align 3
.L2400:
	movq	24(%rbp), %rax
	movq	%rax, 16(%rsp)
.L2378:
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
	jne	.L2402
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
.L2379:
	movl	$-28, 0(%r13)
	jmp	.L2382
	.p2align 4,,10
	.p2align 3
.L2402:
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
	je	.L2379
	movq	24(%r14), %r13
	movl	16(%rbx), %eax
	movq	security_heads+56(%rip), %r12
	movq	24(%rbp), %r15
	movl	%eax, 104(%r13)
	testq	%r12, %r12
	jne	.L2381
	jmp	.L2380
	.p2align 4,,10
	.p2align 3
.L2403:
	movq	(%r12), %r12
	testq	%r12, %r12
	je	.L2380
.L2381:
	movq	8(%r12), %rax
	movq	%r13, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2403
.L2380:
	movq	%r14, %r12
	jmp	.L2382
	.size	vfs_create, .-vfs_create
	.p2align 6
	.globl	vfs_start
	.type	vfs_start, @function
vfs_start:
	movl	$56, vfs_file_pool+4(%rip)
	xorl	%edx, %edx
	movq	$vfs_file_memory, %rax
	movq	$file_construct, vfs_file_pool+24(%rip)
	jmp	.L2405
	.p2align 4,,10
	.p2align 3
.L2406:
	movq	%rcx, %rax
.L2405:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$vfs_file_memory+7112, %rax
	jne	.L2406
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
	je	.L2411
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2409:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, (%rsi,%rdx)
	movq	%rdx, %rax
	jne	.L2409
	leal	2(%rcx), %edx
.L2408:
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
	jne	.L2407
	addl	$1, vfs_mount_count(%rip)
.L2407:
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
.L2411:
	movl	$1, %edx
	jmp	.L2408
	.size	vfs_mount, .-vfs_mount
	.p2align 6
	.globl	vfs_find_mount
	.type	vfs_find_mount, @function
vfs_find_mount:
	movl	vfs_mount_count(%rip), %eax
	testl	%eax, %eax
	je	.L2420
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
.L2419:
	xorl	%eax, %eax
	cmpb	$0, vfs_mounts(%r9)
	leaq	vfs_mounts(%r9), %rdi
	je	.L2416
	.p2align 4,,10
	.p2align 3
.L2417:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L2417
.L2416:
	cmpl	%eax, %r11d
	je	.L2428
.L2418:
	addq	$56, %r9
	cmpq	%r9, %r10
	jne	.L2419
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2428:
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L2418
	leaq	vfs_mounts+8(%r9), %rax
	popq	%rbx
	popq	%rbp
	ret
.L2420:
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
	je	.L2432
	movl	4(%rsp), %ecx
	movq	%rax, %rbx
	testl	%ecx, %ecx
	jne	.L2438
.L2429:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2438:
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
	jne	.L2429
	movl	$-2, (%r12)
.L2432:
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
	je	.L2448
	movq	%rax, 32(%rbx)
	movq	24(%rax), %rax
	movq	$dcache_pool, %rdi
	movq	$veil_super_ops, 8(%rbx)
	movq	$veil_dentry_ops, 16(%rbx)
	movl	88(%rax), %r12d
	call	pool_get
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2443
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
	je	.L2443
	xorl	%eax, %eax
.L2439:
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2448:
	movl	12(%rsp), %eax
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2443:
	movl	$-12, %eax
	jmp	.L2439
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
	je	.L2450
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
	je	.L2469
.L2458:
	movq	$vfs_file_pool, %rdi
	call	spin_lock
	movq	vfs_file_pool+8(%rip), %rax
	movq	$vfs_file_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, vfs_file_pool+16(%rip)
	movq	%rbx, vfs_file_pool+8(%rip)
	call	spin_unlock
.L2450:
	movq	8(%rsp), %rsi
	movq	%rbp, %rdi
	xorl	%ebx, %ebx
	call	dentry_put
.L2449:
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
.L2469:
	movq	security_heads+64(%rip), %r15
	testq	%r15, %r15
	jne	.L2452
	jmp	.L2456
	.p2align 4,,10
	.p2align 3
.L2470:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2456
.L2452:
	movq	8(%r15), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2470
	movl	%eax, 0(%r13)
	jmp	.L2458
	.p2align 4,,10
	.p2align 3
.L2456:
	movq	(%rbx), %rax
	movq	%rbx, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$0, 0(%r13)
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	jne	.L2458
	andl	$8, %r14d
	je	.L2449
	cmpq	$0, 72(%r12)
	je	.L2449
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
	je	.L2449
	jmp	.L2458
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
	je	.L2474
	movq	%rcx, %r8
	movl	$33188, %edx
	xorl	%ecx, %ecx
	call	vfs_create
	movq	%rax, %rsi
.L2475:
	testq	%rsi, %rsi
	je	.L2478
	movq	24(%rsi), %rdx
	movl	92(%rdx), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L2477
	testb	$2, %bl
	jne	.L2486
.L2477:
	movq	%r12, %r8
	movl	%ebx, %ecx
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	vfs_open_inode
	.p2align 4,,10
	.p2align 3
.L2474:
	movq	%rcx, %rdx
	call	vfs_resolve
	movq	%rax, %rsi
	jmp	.L2475
	.p2align 4,,10
	.p2align 3
.L2486:
	movl	$-21, (%r12)
	movq	%rbp, %rdi
	call	dentry_put
.L2478:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.size	vfs_open, .-vfs_open
	.p2align 6
	.type	operation_create, @function
operation_create:
	pushq	%r15
	leaq	5400(%rdi), %r15
	pushq	%r14
	pushq	%r13
	movq	%rsi, %r13
	movq	%rdi, %rsi
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%r15, %rdi
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$24, %rsp
	cmpl	$1, 16(%rdx)
	movl	8(%rdx), %ecx
	sbbl	%r12d, %r12d
	movl	4(%rdx), %edx
	movl	12(%rbx), %r8d
	andl	$-8, %r12d
	call	bench_path
	addl	$15, %r12d
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movl	%r12d, %edx
	leaq	12(%rsp), %rcx
	movl	(%rbx), %r14d
	call	vfs_open
	movl	(%rbx), %edx
	movq	%rax, 1344(%r13,%r14,8)
	xorl	%eax, %eax
	cmpq	$0, 1344(%r13,%rdx,8)
	je	.L2494
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
.L2494:
	movslq	12(%rsp), %rax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	operation_create, .-operation_create
	.p2align 6
	.type	operation_open, @function
operation_open:
	pushq	%r15
	leaq	5400(%rdi), %r15
	pushq	%r14
	xorl	%r14d, %r14d
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	movq	%rdi, %rsi
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%r15, %rdi
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$24, %rsp
	movl	4(%rdx), %edx
	movl	8(%rbx), %ecx
	movl	12(%rbx), %r8d
	cmpl	$3, %edx
	setne	%r14b
	call	bench_path
	leal	1(%r14,%r14), %r14d
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movl	%r14d, %edx
	leaq	12(%rsp), %rcx
	movl	(%rbx), %r13d
	call	vfs_open
	movl	(%rbx), %edx
	movq	%rax, 1344(%r12,%r13,8)
	xorl	%eax, %eax
	cmpq	$0, 1344(%r12,%rdx,8)
	je	.L2502
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
.L2502:
	movslq	12(%rsp), %rax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	operation_open, .-operation_open
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
	jne	.L2505
	jmp	.L2504
	.p2align 4,,10
	.p2align 3
.L2511:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2504
.L2505:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2511
.L2504:
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
	jne	.L2513
	movq	24(%rdx), %rsi
	jmp	vfs_close
	.p2align 4,,10
	.p2align 3
.L2513:
	movl	$-22, %eax
	ret
	.size	veil_release, .-veil_release
	.p2align 6
	.type	operation_close, @function
operation_close:
	movl	(%rdx), %eax
	addq	$168, %rax
	movq	(%rsi,%rax,8), %rdx
	movq	$0, (%rsi,%rax,8)
	testq	%rdx, %rdx
	je	.L2516
	subq	$8, %rsp
	movq	%rdx, %rsi
	call	vfs_close
	addq	$8, %rsp
	cltq
	ret
	.p2align 4,,10
	.p2align 3
.L2516:
	movq	$-22, %rax
	ret
	.size	operation_close, .-operation_close
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
	jne	.L2522
	jmp	.L2524
	.p2align 4,,10
	.p2align 3
.L2528:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L2524
.L2522:
	movq	8(%r14), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2528
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2524:
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
	jne	.L2530
	jmp	.L2532
	.p2align 4,,10
	.p2align 3
.L2536:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L2532
.L2530:
	movq	8(%r14), %rax
	movl	$2, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2536
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2532:
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
	jne	.L2539
	jmp	.L2541
	.p2align 4,,10
	.p2align 3
.L2545:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2541
.L2539:
	movq	8(%r15), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2545
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
.L2541:
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
	jne	.L2550
	jmp	.L2548
	.p2align 4,,10
	.p2align 3
.L2556:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2548
.L2550:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2556
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2548:
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
	jne	.L2560
	jmp	.L2558
	.p2align 4,,10
	.p2align 3
.L2566:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2558
.L2560:
	movq	8(%rbx), %rax
	movl	$4, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2566
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2558:
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
	.type	operation_find, @function
operation_find:
	pushq	%r12
	xorl	%ecx, %ecx
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	addq	$-128, %rsp
	movl	4(%rdx), %edi
	movq	$find_name, 32(%rsp)
	movl	$0, 40(%rsp)
	movl	$0, 60(%rsp)
	movq	$0, 64(%rsp)
	movq	$count_names, 80(%rsp)
	movl	$0, 88(%rsp)
	movq	$0, 96(%rsp)
	movq	$0, 104(%rsp)
	movq	$0, 112(%rsp)
	cmpl	$3, %edi
	je	.L2568
	movl	(%rbx), %ecx
.L2568:
	movzwl	.LC9(%rip), %eax
	movl	$1, %r8d
	leaq	12(%rsp), %rbp
	movabsq	$-3689348814741910323, %r9
	movw	%ax, 4(%rsp)
	.p2align 4,,10
	.p2align 3
.L2569:
	movq	%rcx, %rax
	mulq	%r9
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	movq	%r8, %rsi
	addl	$48, %eax
	movb	%al, 11(%rsp,%r8)
	movq	%rcx, %rax
	leaq	1(%r8), %r8
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L2569
	leal	-1(%rsi), %eax
	leaq	5(%rsp), %rdx
	addq	%rbp, %rax
	.p2align 4,,10
	.p2align 3
.L2570:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %rbp
	jne	.L2570
	movzwl	.LC10(%rip), %eax
	movw	%ax, 5(%rsp,%rsi)
	cmpl	$1, %edi
	jbe	.L2597
	leaq	4(%rsp), %rax
	movq	%rax, 48(%rsp)
	xorl	%eax, %eax
	cmpb	$0, 4(%rsp)
	je	.L2572
	.p2align 4,,10
	.p2align 3
.L2573:
	leal	1(%rax), %edx
	cmpb	$0, 4(%rsp,%rdx)
	movq	%rdx, %rax
	jne	.L2573
.L2572:
	leaq	5400(%rbx), %r12
	movl	%edi, %edx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movq	%rbx, %rsi
	movq	%r12, %rdi
	movl	%eax, 56(%rsp)
	call	bench_path
	movzbl	5400(%rbx), %edx
	testb	%dl, %dl
	je	.L2585
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2576:
	cmpb	$47, %dl
	leal	1(%rax), %edx
	cmove	%rax, %rcx
	movq	%rdx, %rax
	movzbl	(%r12,%rdx), %edx
	testb	%dl, %dl
	jne	.L2576
	addq	%r12, %rcx
.L2574:
	movb	$0, (%rcx)
	movq	%r12, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rdi
	call	vfs_resolve
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L2579
	movq	24(%rax), %rdx
	movq	%rbp, %r8
	movl	$33, %ecx
	movq	%rbx, %rdi
	call	vfs_open_inode
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L2579
	leaq	80(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	vfs_iterate
	movl	%eax, %ebp
	testl	%eax, %eax
	je	.L2580
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	vfs_close
.L2581:
	subq	$-128, %rsp
	movslq	%ebp, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2580:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	leaq	32(%rsp), %rdx
	call	vfs_iterate
	movq	%r12, %rsi
	movq	%rbx, %rdi
	movl	%eax, %ebp
	call	vfs_close
	testl	%ebp, %ebp
	jne	.L2581
	movl	60(%rsp), %eax
	addq	64(%rsp), %rax
	subq	$-128, %rsp
	popq	%rbx
	shrq	%rax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2597:
	movq	$.LC4, 48(%rsp)
	movl	$1, %eax
	jmp	.L2572
	.p2align 4,,10
	.p2align 3
.L2579:
	movslq	12(%rsp), %rax
	subq	$-128, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2585:
	movq	%r12, %rcx
	jmp	.L2574
	.size	operation_find, .-operation_find
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
	je	.L2609
	movq	security_heads+40(%rip), %rbp
	movq	%rax, %r12
	testq	%rbp, %rbp
	jne	.L2603
	jmp	.L2601
	.p2align 4,,10
	.p2align 3
.L2610:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L2601
.L2603:
	movq	8(%rbp), %rax
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2610
.L2602:
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
.L2601:
	movq	24(%r12), %rax
	movq	%r14, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	24(%rax), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2602
	.p2align 4,,10
	.p2align 3
.L2609:
	movl	28(%rsp), %eax
	addq	$40, %rsp
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	vfs_stat, .-vfs_stat
	.p2align 6
	.type	operation_query_path, @function
operation_query_path:
	pushq	%rbp
	leaq	5400(%rdi), %rbp
	movq	%rdi, %rsi
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rbp, %rdi
	subq	$40, %rsp
	movl	4(%rdx), %eax
	movl	8(%rdx), %ecx
	movl	12(%rdx), %r8d
	movl	%eax, %edx
	call	bench_path
	movq	%rsp, %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	vfs_stat
	testl	%eax, %eax
	je	.L2612
	addq	$40, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2612:
	movq	(%rsp), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	operation_query_path, .-operation_query_path
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
	jne	.L2618
	jmp	.L2616
	.p2align 4,,10
	.p2align 3
.L2624:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2616
.L2618:
	movq	8(%rbx), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2624
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2616:
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
	je	.L2625
	movq	24(%rax), %rsi
	movl	$2, %edx
	movq	%r12, %rdi
	movq	%rax, %r14
	call	vfs_permission
	movl	%eax, 12(%rsp)
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2634
.L2628:
	movq	%r14, %rsi
	movq	%r12, %rdi
	call	dentry_put
.L2625:
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
.L2634:
	movq	security_heads+48(%rip), %rbp
	testq	%rbp, %rbp
	jne	.L2629
	jmp	.L2630
	.p2align 4,,10
	.p2align 3
.L2635:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L2630
.L2629:
	movq	8(%rbp), %rax
	movq	%r13, %rdx
	movq	%r14, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2635
	jmp	.L2628
	.p2align 4,,10
	.p2align 3
.L2630:
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
	jmp	.L2628
	.size	vfs_truncate, .-vfs_truncate
	.p2align 6
	.type	operation_set_size, @function
operation_set_size:
	pushq	%r12
	leaq	5400(%rdi), %r12
	movq	%rdi, %rsi
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%r12, %rdi
	pushq	%rbx
	movq	%rdx, %rbx
	movl	8(%rdx), %ecx
	movl	12(%rbx), %r8d
	movl	4(%rdx), %edx
	call	bench_path
	movl	16(%rbx), %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	vfs_truncate
	popq	%rbx
	popq	%rbp
	cltq
	popq	%r12
	ret
	.size	operation_set_size, .-operation_set_size
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
	je	.L2642
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	addq	$16, %rsp
	xorl	%eax, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2642:
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
	je	.L2643
	movl	(%rsp), %ecx
	movq	8(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbp, %rdi
	movq	%rax, %r12
	call	dentry_lookup
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L2658
	movq	32(%r12), %rax
	movl	$-30, %ebx
	movl	44(%rax), %edx
	testl	%edx, %edx
	je	.L2659
.L2651:
	movq	%r13, %rsi
	movq	%rbp, %rdi
	call	dentry_put
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	dentry_put
.L2643:
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
.L2659:
	movq	24(%r12), %rsi
	movl	$2, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, 4(%rsp)
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L2651
	movq	security_heads+24(%rip), %r15
	movq	24(%r12), %r14
	testq	%r15, %r15
	jne	.L2648
	jmp	.L2652
	.p2align 4,,10
	.p2align 3
.L2661:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2660
.L2648:
	movq	8(%r15), %rax
	movq	%r13, %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2661
	jmp	.L2651
	.p2align 4,,10
	.p2align 3
.L2660:
	movq	24(%r12), %r14
.L2652:
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
	jne	.L2651
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%r13), %eax
	testl	%eax, %eax
	je	.L2653
	movq	8(%r13), %rdx
	movq	0(%r13), %rax
	movl	$0, 60(%r13)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%r13, 0(%r13)
	movq	%r13, 8(%r13)
.L2653:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	jmp	.L2651
.L2658:
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$-2, %ebx
	call	dentry_put
	jmp	.L2643
	.size	vfs_unlink, .-vfs_unlink
	.p2align 6
	.type	operation_unlink, @function
operation_unlink:
	pushq	%rbp
	leaq	5400(%rdi), %rbp
	movq	%rdi, %rsi
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rbp, %rdi
	subq	$8, %rsp
	movl	4(%rdx), %eax
	movl	8(%rdx), %ecx
	movl	12(%rdx), %r8d
	movl	%eax, %edx
	call	bench_path
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	vfs_unlink
	addq	$8, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	ret
	.size	operation_unlink, .-operation_unlink
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
	je	.L2683
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
	je	.L2684
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	vfs_unlink
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
.L2668:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	testl	%r15d, %r15d
	jne	.L2664
	movq	%rbp, %rsi
	leaq	28(%rsp), %r8
	leaq	20(%rsp), %rcx
	movq	%rbx, %rdi
	leaq	32(%rsp), %rdx
	call	vfs_walk
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2683
	movl	20(%rsp), %ecx
	movq	32(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbx, %rdi
	movl	$-2, %r15d
	call	dentry_lookup
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L2674
	movq	32(%rbp), %rdx
	movl	$-30, %r15d
	movl	44(%rdx), %edx
	testl	%edx, %edx
	jne	.L2674
	movq	24(%rbp), %rsi
	movl	$2, %edx
	movq	%rbx, %rdi
	call	vfs_permission
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
	testl	%eax, %eax
	jne	.L2674
	movq	24(%rbp), %rax
	movq	security_heads+32(%rip), %r13
	movq	%rax, (%rsp)
	testq	%r13, %r13
	jne	.L2671
	jmp	.L2675
	.p2align 4,,10
	.p2align 3
.L2686:
	movq	0(%r13), %r13
	testq	%r13, %r13
	je	.L2685
.L2671:
	movq	8(%r13), %rax
	movq	(%rsp), %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %r15d
	testl	%eax, %eax
	je	.L2686
	.p2align 4,,10
	.p2align 3
.L2674:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	dentry_put
.L2664:
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
.L2684:
	movl	28(%rsp), %r15d
	jmp	.L2668
	.p2align 4,,10
	.p2align 3
.L2683:
	movl	28(%rsp), %r15d
	jmp	.L2664
	.p2align 4,,10
	.p2align 3
.L2685:
	movq	24(%rbp), %rax
	movq	%rax, (%rsp)
.L2675:
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
	je	.L2687
.L2673:
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
	jmp	.L2674
	.p2align 4,,10
	.p2align 3
.L2687:
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%r12), %eax
	testl	%eax, %eax
	je	.L2676
	movq	8(%r12), %rcx
	movq	(%r12), %rdx
	movl	$0, 60(%r12)
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%r12, (%r12)
	movq	%r12, 8(%r12)
.L2676:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	jmp	.L2673
	.size	vfs_rename, .-vfs_rename
	.p2align 6
	.type	operation_rename, @function
operation_rename:
	pushq	%r13
	movq	%rdi, %rsi
	pushq	%r12
	leaq	5400(%rdi), %r12
	pushq	%rbp
	movq	%rdi, %rbp
	movq	%r12, %rdi
	pushq	%rbx
	movq	%rdx, %rbx
	leaq	5496(%rbp), %r13
	subq	$8, %rsp
	movl	8(%rdx), %ecx
	movl	12(%rbx), %r8d
	movl	4(%rdx), %edx
	call	bench_path
	movl	12(%rbx), %eax
	movl	8(%rbx), %ecx
	movq	%rbp, %rsi
	movl	4(%rbx), %edx
	movq	%r13, %rdi
	testl	%eax, %eax
	sete	%r8b
	movzbl	%r8b, %r8d
	call	bench_path
	movq	%r13, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	vfs_rename
	addq	$8, %rsp
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	operation_rename, .-operation_rename
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
	je	.L2694
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
.L2694:
	movl	12(%rsp), %r12d
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	movl	%r12d, %eax
	popq	%r12
	ret
	.size	vfs_statfs, .-vfs_statfs
	.p2align 6
	.type	operation_query_fs, @function
operation_query_fs:
	pushq	%rbp
	leaq	5400(%rdi), %rbp
	movq	%rdi, %rsi
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rbp, %rdi
	subq	$24, %rsp
	movl	4(%rdx), %eax
	movl	8(%rdx), %ecx
	movl	12(%rdx), %r8d
	movl	%eax, %edx
	call	bench_path
	movq	%rsp, %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	vfs_statfs
	testl	%eax, %eax
	je	.L2696
	addq	$24, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2696:
	movl	(%rsp), %eax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	operation_query_fs, .-operation_query_fs
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
	je	.L2699
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
.L2699:
	addq	$16, %rsp
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	vfs_sync, .-vfs_sync
	.p2align 6
	.type	operation_sync, @function
operation_sync:
	pushq	%rbp
	movq	%rdi, %rsi
	movq	%rdi, %rbp
	xorl	%r8d, %r8d
	pushq	%rbx
	leaq	5400(%rdi), %rbx
	xorl	%ecx, %ecx
	movq	%rbx, %rdi
	subq	$8, %rsp
	movl	4(%rdx), %edx
	call	bench_path
	movzbl	5400(%rbp), %edx
	testb	%dl, %dl
	je	.L2707
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2706:
	cmpb	$47, %dl
	leal	1(%rax), %edx
	cmove	%rax, %rcx
	movq	%rdx, %rax
	movzbl	(%rbx,%rdx), %edx
	testb	%dl, %dl
	jne	.L2706
	addq	%rbx, %rcx
.L2704:
	movb	$0, (%rcx)
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	vfs_sync
	addq	$8, %rsp
	cltq
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2707:
	movq	%rbx, %rcx
	jmp	.L2704
	.size	operation_sync, .-operation_sync
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
	je	.L2711
	xorl	%eax, %eax
.L2712:
	leal	1(%rax), %r10d
	cmpb	$0, (%rsi,%r10)
	movq	%r10, %rax
	jne	.L2712
	movq	%r8, %rdx
	salq	$5, %rdx
	subq	%r8, %rdx
	movl	%r10d, pack_nodes+8(,%rdx,8)
	testl	%r10d, %r10d
	je	.L2734
	movq	%rsi, %rcx
	leaq	(%rsi,%r10), %r12
	movl	$5381, %edx
.L2717:
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
	jne	.L2717
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
.L2714:
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
	je	.L2728
	leaq	-1(%rbp), %rcx
	movl	%r11d, (%rsp)
	movl	%r15d, %eax
	xorl	%r13d, %r13d
	shrq	$10, %rcx
	movl	pack_end(%rip), %r12d
	movl	$128, %ebp
	movq	%rcx, %r15
	movl	%eax, %ecx
.L2727:
	xorl	%r10d, %r10d
	movl	%r12d, %r9d
	movl	$9, %r11d
	addq	block_ram_disk+32(%rip), %r9
	leal	1(%r10), %eax
	cmpl	$127, %r10d
	je	.L2735
	.p2align 4,,10
	.p2align 3
.L2748:
	movl	%r10d, %edx
	movl	%ebp, %edi
	movq	(%rbx,%rdx,8), %rsi
	subl	%r10d, %edi
	movl	$1, %edx
	jmp	.L2722
	.p2align 4,,10
	.p2align 3
.L2724:
	addl	$1, %edx
	addq	$1, %rax
	cmpl	%edi, %edx
	je	.L2747
.L2722:
	cmpq	%rsi, (%rbx,%rax,8)
	je	.L2724
.L2723:
	cmpq	$1026, %r11
	je	.L2725
.L2749:
	movb	%dl, -9(%r9,%r11)
	movq	(%rbx,%r10,8), %rdx
	movq	%rdx, -8(%r9,%r11)
	leaq	9(%r11), %rdx
	cmpl	$127, %eax
	ja	.L2726
	movl	%eax, %r10d
	movq	%rdx, %r11
	leal	1(%r10), %eax
	cmpl	$127, %r10d
	jne	.L2748
.L2735:
	movl	$1, %edx
	cmpq	$1026, %r11
	jne	.L2749
.L2725:
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
	jmp	.L2733
	.p2align 4,,10
	.p2align 3
.L2747:
	leal	(%rdx,%r10), %eax
	jmp	.L2723
.L2726:
	movl	%r11d, %eax
.L2733:
	movl	%r12d, pack_nodes+52(%r14,%r13,4)
	addl	%eax, %r12d
	addq	$1024, %rbx
	leaq	1(%r13), %rax
	movw	%r11w, pack_nodes+180(%r14,%r13,2)
	movl	%r12d, pack_end(%rip)
	cmpq	%r13, %r15
	je	.L2750
	movq	%rax, %r13
	jmp	.L2727
.L2750:
	movl	(%rsp), %r11d
	movl	%ecx, %r15d
.L2728:
	testl	%r11d, %r11d
	je	.L2720
	movq	%r8, %rax
	salq	$5, %rax
	subq	%r8, %rax
	leal	-1(%r11), %r8d
	movl	pack_nodes+4(,%rax,8), %r9d
	movl	%r11d, %eax
	leaq	pack_order(%rax,%rax), %rdx
	subq	%rax, %r8
.L2730:
	movzwl	(%rdx,%r8,2), %ecx
	movl	%r11d, %edi
	subl	$1, %r11d
	movq	%rcx, %rax
	movq	%rcx, %rsi
	salq	$5, %rax
	subq	%rcx, %rax
	leaq	pack_nodes(,%rax,8), %rcx
	cmpl	pack_nodes(,%rax,8), %r15d
	je	.L2731
.L2746:
	jnb	.L2729
	movw	%si, (%rdx)
	subq	$2, %rdx
	testl	%r11d, %r11d
	jne	.L2730
.L2720:
	xorl	%edi, %edi
.L2729:
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
.L2731:
	cmpl	4(%rcx), %r9d
	jmp	.L2746
.L2711:
	movl	$0, pack_nodes+8(%rax)
	xorl	%r10d, %r10d
	movl	$5381, %eax
	jmp	.L2714
.L2734:
	movl	$5381, %eax
	jmp	.L2714
	.size	pack_add, .-pack_add
	.p2align 6
	.globl	skb_new
	.type	skb_new, @function
skb_new:
	pushq	%rbx
	movq	%rdi, %rbx
	jmp	.L2752
	.p2align 4,,10
	.p2align 3
.L2753:
	call	schedule
.L2752:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L2753
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
	je	.L2756
	call	__x86_indirect_thunk_rax
.L2756:
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
.L2764:
	movzwl	56(%r9), %eax
	cmpl	%ebx, %eax
	je	.L2771
.L2762:
	addq	$64, %r9
	cmpq	%r10, %r9
	jne	.L2764
	popq	%rbx
	movq	%r13, %rax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2771:
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
	jne	.L2762
	movl	%ebp, %edx
	andw	$7, %dx
	jne	.L2772
	testq	%r13, %r13
	je	.L2765
.L2773:
	cmpw	%bp, 58(%r13)
	cmovb	%r9, %r13
	jmp	.L2762
	.p2align 4,,10
	.p2align 3
.L2772:
	movzbl	(%r12,%r11), %eax
	movzwl	%dx, %edx
	xorb	40(%r9,%r11), %al
	movl	$8, %ecx
	movzbl	%al, %eax
	subl	%edx, %ecx
	sarl	%cl, %eax
	testl	%eax, %eax
	jne	.L2762
	testq	%r13, %r13
	jne	.L2773
.L2765:
	movq	%r9, %r13
	jmp	.L2762
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
	jbe	.L2775
	cmpb	$69, (%rbx)
	movzwl	%ax, %r8d
	setne	%cl
	cmpw	$19, %ax
	setbe	%al
	orb	%al, %cl
	jne	.L2775
	cmpl	%r8d, %edx
	jb	.L2775
	leaq	20(%rbx), %rsi
	movq	%rbx, %rax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L2776:
	movl	(%rax), %ecx
	addq	$4, %rax
	addq	%rcx, %rdx
	cmpq	%rsi, %rax
	jne	.L2776
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
	jne	.L2775
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
	je	.L2784
	salq	$4, %r12
	movq	$netfilter_table, %rbx
	addq	$netfilter_table, %r12
	jmp	.L2783
	.p2align 4,,10
	.p2align 3
.L2780:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L2784
.L2783:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2780
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2781
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2781:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2774:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2784:
	movq	16(%rbp), %rdi
	movq	%r13, %rdx
	movl	$2, %esi
	call	route_lookup
	movq	%rax, 40(%rbp)
	testq	%rax, %rax
	je	.L2800
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
.L2775:
	movq	48(%rbp), %rax
	addl	$1, 244(%rdi)
	testq	%rax, %rax
	je	.L2786
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2786:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L2774
.L2800:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2785
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2785:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2774
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
	jle	.L2801
	cmpq	$0, 104(%rbx)
	je	.L2804
.L2801:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2804:
	movl	224(%rbx), %eax
	testl	%eax, %eax
	je	.L2801
	movq	112(%rbx), %rdi
	leaq	192(%rbx), %rdx
	movl	$10, %esi
	call	route_lookup
	movq	%rax, 104(%rbx)
	jmp	.L2801
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
	jbe	.L2806
	movzbl	(%rbx), %edx
	shrb	$4, %dl
	cmpb	$6, %dl
	jne	.L2806
	movzwl	%ax, %eax
	addl	$40, %eax
	cmpl	%eax, %ecx
	jb	.L2806
	cmpb	$0, 7(%rbx)
	je	.L2806
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
	je	.L2816
	subl	$1, %eax
	movq	$netfilter_table+192, %rbx
	salq	$4, %rax
	leaq	netfilter_table+208(%rax), %r13
	jmp	.L2815
	.p2align 4,,10
	.p2align 3
.L2813:
	addq	$16, %rbx
	cmpq	%rbx, %r13
	je	.L2816
.L2815:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2813
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2814
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2814:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2805:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2816:
	movq	16(%rbp), %rdi
	movq	%r12, %rdx
	movl	$10, %esi
	call	route_lookup
	movq	%rax, 40(%rbp)
	testq	%rax, %rax
	je	.L2830
	movq	8(%rax), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2806:
	movq	48(%rbp), %rax
	addl	$1, 244(%rsi)
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
	movl	$-22, %eax
	jmp	.L2805
.L2830:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2817
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2817:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2805
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
	je	.L2835
	movl	1200(%rax), %esi
	movq	(%rdi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2833
	movq	112(%rbx), %rax
.L2835:
	movzwl	208(%rbx), %esi
	leaq	192(%rbx), %rdx
	movq	%rax, %rdi
	call	route_lookup
	movq	%rax, 104(%rbx)
	testq	%rax, %rax
	je	.L2839
.L2833:
	xorl	%eax, %eax
	popq	%rbx
	ret
.L2839:
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
	jne	.L2859
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
	je	.L2844
	subl	$1, %eax
	movq	$netfilter_table+96, %rbx
	salq	$4, %rax
	leaq	netfilter_table+112(%rax), %r12
	jmp	.L2847
	.p2align 4,,10
	.p2align 3
.L2845:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L2844
.L2847:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2845
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2846
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2846:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2840:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2844:
	movq	40(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2859:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2842
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2842:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2840
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
	jne	.L2879
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
	je	.L2864
	subl	$1, %eax
	movq	$netfilter_table+288, %rbx
	salq	$4, %rax
	leaq	netfilter_table+304(%rax), %r12
	jmp	.L2867
	.p2align 4,,10
	.p2align 3
.L2865:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L2864
.L2867:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2865
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2866
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2866:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2860:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2864:
	movq	40(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2879:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2862
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2862:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2860
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
	jmp	.L2883
	.p2align 4,,10
	.p2align 3
.L2881:
	movq	(%rbx), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	cmpl	$1, %eax
	je	.L2889
.L2883:
	movq	192(%rbx), %rbp
	movq	$0, 192(%rbx)
	testq	%rbp, %rbp
	jne	.L2881
	movq	48(%rbx), %rax
	movq	%r12, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L2881
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2889:
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
	jmp	.L2893
	.p2align 4,,10
	.p2align 3
.L2892:
	cmpq	$0, 168(%rbx)
	jne	.L2897
.L2893:
	movq	640(%r12), %rbx
	cmpq	%r13, %rbx
	je	.L2898
.L2894:
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
	jne	.L2892
	movl	204(%rbx), %eax
	testl	%eax, %eax
	jne	.L2892
	movq	16(%rbx), %rax
	cmpq	$0, 168(%rbx)
	movl	$1, 204(%rbx)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rcx
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, 648(%rax)
	movq	%rbx, (%rdx)
	je	.L2893
	.p2align 4,,10
	.p2align 3
.L2897:
	movq	%rbp, %rdi
	call	dev_run_queue
	movq	640(%r12), %rbx
	cmpq	%r13, %rbx
	jne	.L2894
.L2898:
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
	jne	.L2900
	movq	%rbx, %rdi
	call	net_softirq.part.0
.L2900:
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
	jne	.L2902
	call	net_softirq.part.0
.L2902:
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
	je	.L2909
	movq	80(%rbx), %rax
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbx), %rdi
	movq	%rax, %rbp
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2905
	call	net_softirq.part.0
.L2905:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2909:
	movq	$-107, %rbp
	jmp	.L2905
	.size	inet6_sendmsg, .-inet6_sendmsg
	.p2align 6
	.type	inet6_connect, @function
inet6_connect:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	cmpw	$10, (%rsi)
	movq	8(%rdi), %rbp
	jne	.L2915
	cmpw	$0, 2(%rsi)
	je	.L2915
	movq	80(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbp), %rdi
	movl	%eax, %ebx
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2911
	call	net_softirq.part.0
.L2911:
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2915:
	movl	$-22, %ebx
	jmp	.L2911
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
	jne	.L2917
	call	net_softirq.part.0
.L2917:
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
	jne	.L2923
	movq	80(%rbx), %rax
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebp
.L2921:
	movq	112(%rbx), %rdi
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2920
	call	net_softirq.part.0
.L2920:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2923:
	movl	$-22, %ebp
	jmp	.L2921
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
	jne	.L2926
	movq	%rbx, %rdi
	call	net_softirq.part.0
.L2926:
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
	jne	.L2928
	cmpq	$0, 192(%rbx)
	je	.L2936
.L2928:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2936:
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
.L2932:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rbx, %rax
	jne	.L2932
	jmp	.L2928
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
	je	.L2946
	cmpw	(%rax), %dx
	je	.L2947
.L2946:
	movq	48(%rbx), %rax
	addl	$1, 244(%rsi)
	testq	%rax, %rax
	je	.L2948
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2948:
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
.L2947:
	movq	8(%rax), %rax
	popq	%rbx
	jmp	__x86_indirect_thunk_rax
	.size	net_receive, .-net_receive
	.p2align 6
	.type	loopback_poll, @function
loopback_poll:
	testl	%esi, %esi
	je	.L2960
	pushq	%r13
	leaq	208(%rdi), %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$8, %rsp
	jmp	.L2958
	.p2align 4,,10
	.p2align 3
.L2959:
	movq	8(%rdi), %rdx
	movq	(%rdi), %rax
	addl	$1, %ebx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	call	net_receive
	cmpl	%ebx, %ebp
	je	.L2966
.L2958:
	movq	208(%r12), %rdi
	cmpq	%rdi, %r13
	jne	.L2959
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2966:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L2960:
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
	je	.L2967
	movq	%rdi, %rbp
	movl	%esi, %r14d
	xorl	%r12d, %r12d
	.p2align 4,,10
	.p2align 3
.L2968:
	movl	256(%rbp), %ebx
	cmpl	252(%rbp), %ebx
	je	.L2984
	movq	40(%rbp), %r13
	andl	$15, %ebx
	jmp	.L2970
	.p2align 4,,10
	.p2align 3
.L2971:
	call	schedule
.L2970:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L2971
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
	jne	.L2985
	movq	8(%rbp), %rax
	movq	%r15, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r15, %rdi
	movw	%ax, 100(%r15)
	call	net_receive
.L2974:
	cmpl	%r12d, %r14d
	jne	.L2968
	movl	%r14d, %eax
.L2967:
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
.L2985:
	movq	48(%r15), %rax
	addl	$1, 244(%rbp)
	testq	%rax, %rax
	je	.L2973
	movq	%r15, %rdi
	call	__x86_indirect_thunk_rax
.L2973:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%r15)
	addl	$1, skb_pool+16(%rip)
	movq	%r15, skb_pool+8(%rip)
	call	spin_unlock
	jmp	.L2974
.L2984:
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
	jne	.L2986
	movq	40(%rdi), %rax
	leaq	24(%rdi), %rcx
	movl	$1, 228(%rdi)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rdi)
	movq	%rdx, 32(%rdi)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L2986:
	ret
	.size	net_schedule_poll, .-net_schedule_poll
	.p2align 6
	.globl	net_softirq
	.type	net_softirq, @function
net_softirq:
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2988
	jmp	net_softirq.part.0
	.p2align 4,,10
	.p2align 3
.L2988:
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
.L2992:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdi, %rax
	jne	.L2992
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
.L2996:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdi, %rax
	jne	.L2996
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
.L2999:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L2999
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
.L3002:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L3002
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
	je	.L3009
	salq	$4, %rbp
	addq	%rbx, %rbp
	jmp	.L3013
	.p2align 4,,10
	.p2align 3
.L3010:
	addq	$16, %rbx
	cmpq	%rbp, %rbx
	je	.L3009
.L3013:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%r12, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L3010
	movq	48(%r12), %rax
	testq	%rax, %rax
	je	.L3011
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
.L3011:
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
.L3009:
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
.L3025:
	movl	(%rax), %esi
	addq	$4, %rax
	addq	%rsi, %rcx
	cmpq	%rdi, %rax
	jne	.L3025
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
.L3026:
	movl	(%rax), %esi
	addq	$4, %rax
	addq	%rsi, %rcx
	cmpq	%rdi, %rax
	jne	.L3026
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
	je	.L3037
	movq	%rdi, %r12
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L3038:
	movl	96(%rbp), %eax
	subl	256(%r12), %eax
	testl	%eax, %eax
	jle	.L3040
	cmpl	268(%r12), %r13d
	jnb	.L3041
	movl	248(%r12), %edx
	testl	%edx, %edx
	je	.L3042
	cmpq	%r14, 0(%rbp)
	je	.L3041
.L3042:
	movq	112(%r12), %r15
	jmp	.L3043
	.p2align 4,,10
	.p2align 3
.L3044:
	call	schedule
.L3043:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L3044
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
.L3040:
	movq	0(%rbp), %rbp
	addl	$1, %r13d
	cmpq	%r14, %rbp
	jne	.L3038
.L3041:
	testl	%r13d, %r13d
	je	.L3037
	movl	336(%r12), %eax
	testl	%eax, %eax
	je	.L3053
.L3037:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3053:
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
	je	.L3062
	cmpl	$1, %esi
	jne	.L3060
	cmpl	$2, %edx
	ja	.L3060
	movl	%edx, %edx
	cmpb	$4, 211(%rdi)
	movq	congestion_kinds(,%rdx,8), %rax
	movq	%rax, 96(%rdi)
	je	.L3063
.L3057:
	xorl	%eax, %eax
.L3054:
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3063:
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L3057
	.p2align 4,,10
	.p2align 3
.L3062:
	movl	%edx, 248(%rdi)
	testl	%edx, %edx
	jne	.L3057
	cmpb	$4, 211(%rdi)
	jne	.L3057
	call	tcp_push
	jmp	.L3057
.L3060:
	movl	$-22, %eax
	jmp	.L3054
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
	je	.L3065
	movl	236(%rdi), %r13d
	movq	%r13, %rax
	negq	%r13
	movq	%r13, 16(%rsp)
	testl	%eax, %eax
	je	.L3068
.L3064:
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
.L3068:
	movq	$-107, 16(%rsp)
	jmp	.L3064
	.p2align 4,,10
	.p2align 3
.L3065:
	movq	%rsi, %r12
	movl	%edx, %ebp
	call	sock_route
	testl	%eax, %eax
	jne	.L3068
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
	je	.L3079
	movq	%rdx, %rax
	xorl	%r8d, %r8d
	.p2align 4,,10
	.p2align 3
.L3070:
	movq	(%rax), %rax
	addl	$1, %r8d
	cmpq	%r14, %rax
	jne	.L3070
.L3069:
	testl	%ebp, %ebp
	je	.L3071
	movq	$0, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L3077:
	movq	56(%rbx), %r13
	cmpq	%rdx, %r14
	je	.L3072
	movl	256(%rbx), %eax
	subl	92(%r13), %eax
	testl	%eax, %eax
	jle	.L3085
.L3072:
	leal	1(%r8), %eax
	movl	%eax, 8(%rsp)
	cmpl	$15, %r8d
	ja	.L3074
	movq	112(%rbx), %r15
	jmp	.L3075
	.p2align 4,,10
	.p2align 3
.L3076:
	call	schedule
.L3075:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L3076
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
.L3073:
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
	je	.L3074
	movq	48(%rbx), %rdx
	movl	24(%rsp), %r8d
	jmp	.L3077
	.p2align 4,,10
	.p2align 3
.L3085:
	movl	80(%r13), %eax
	movl	28(%rsp), %ecx
	cmpl	%ecx, %eax
	jnb	.L3072
	movq	56(%r13), %rdi
	jmp	.L3073
	.p2align 4,,10
	.p2align 3
.L3074:
	movq	%rbx, %rdi
	call	tcp_push
	cmpq	$0, 16(%rsp)
	jne	.L3064
.L3078:
	movq	$-11, 16(%rsp)
	jmp	.L3064
.L3079:
	xorl	%r8d, %r8d
	jmp	.L3069
.L3071:
	movq	%rbx, %rdi
	call	tcp_push
	jmp	.L3078
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
	jmp	.L3087
	.p2align 4,,10
	.p2align 3
.L3088:
	call	schedule
.L3087:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3088
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
	je	.L3090
	movq	%rdi, %rbp
	.p2align 4,,10
	.p2align 3
.L3093:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3092
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3092:
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
	jne	.L3093
.L3090:
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
	je	.L3100
	movq	8(%rbp), %rdx
	movq	0(%rbp), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbp, 0(%rbp)
	movq	%rbp, 8(%rbp)
.L3100:
	movl	$0, 220(%rbp)
	movq	$sock_lock, %rdi
	call	spin_unlock
	movl	336(%rbp), %esi
	testl	%esi, %esi
	je	.L3101
	movq	312(%rbp), %rcx
	movq	304(%rbp), %rdx
	leaq	304(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 304(%rbp)
	movq	%rax, 312(%rbp)
	movl	$0, 336(%rbp)
.L3101:
	movl	376(%rbp), %ecx
	testl	%ecx, %ecx
	je	.L3102
	movq	352(%rbp), %rcx
	movq	344(%rbp), %rdx
	leaq	344(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 344(%rbp)
	movq	%rax, 352(%rbp)
	movl	$0, 376(%rbp)
.L3102:
	movq	48(%rbp), %rbx
	leaq	48(%rbp), %r12
	cmpq	%rbx, %r12
	je	.L3103
	.p2align 4,,10
	.p2align 3
.L3105:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3104
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3104:
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
	jne	.L3105
.L3103:
	movq	160(%rbp), %rax
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	228(%rbp), %edx
	testl	%edx, %edx
	jne	.L3121
.L3099:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3121:
	movq	32(%rbp), %rbx
	leaq	32(%rbp), %r12
	cmpq	%rbx, %r12
	je	.L3108
	.p2align 4,,10
	.p2align 3
.L3110:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3109
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3109:
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
	jne	.L3110
.L3108:
	movl	$1, 244(%rbp)
	movl	240(%rbp), %eax
	testl	%eax, %eax
	jne	.L3099
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
	ja	.L3125
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
.L3125:
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
	jle	.L3146
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
	jg	.L3128
	movq	48(%rdi), %rbx
	leaq	48(%rdi), %r14
	xorl	%r13d, %r13d
	cmpq	%rbx, %r14
	jne	.L3132
	jmp	.L3130
	.p2align 4,,10
	.p2align 3
.L3149:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3131
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3131:
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
	je	.L3130
.L3132:
	movl	96(%rbx), %eax
	subl	%r12d, %eax
	testl	%eax, %eax
	jle	.L3149
.L3130:
	movl	%r12d, %eax
	subl	256(%rbp), %eax
	movl	%r12d, 252(%rbp)
	testl	%eax, %eax
	jle	.L3133
	movl	%r12d, 256(%rbp)
.L3133:
	movl	$0, 284(%rbp)
	movl	336(%rbp), %esi
	testl	%esi, %esi
	je	.L3134
	movq	312(%rbp), %rcx
	movq	304(%rbp), %rdx
	leaq	304(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 304(%rbp)
	movq	%rax, 312(%rbp)
	movl	$0, 336(%rbp)
.L3134:
	movq	96(%rbp), %rax
	movl	%r13d, %esi
	movq	%rbp, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	228(%rbp), %ecx
	testl	%ecx, %ecx
	je	.L3135
	movl	232(%rbp), %edx
	testl	%edx, %edx
	je	.L3136
	cmpl	%r12d, 260(%rbp)
	je	.L3150
.L3136:
	cmpq	%r14, 48(%rbp)
	je	.L3128
.L3138:
	movq	%rbp, %rdi
	call	tcp_push
	movl	228(%rbp), %eax
	testl	%eax, %eax
	je	.L3139
	.p2align 4,,10
	.p2align 3
.L3128:
	xorl	%eax, %eax
.L3126:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3135:
	cmpq	48(%rbp), %r14
	jne	.L3138
.L3139:
	movq	152(%rbp), %rax
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	jmp	.L3128
	.p2align 4,,10
	.p2align 3
.L3146:
	xorl	%eax, %eax
	ret
.L3150:
	movq	%rbp, %rdi
	call	tcp_done
	movl	$1, %eax
	jmp	.L3126
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
	jne	.L3152
	movl	236(%rdi), %eax
	testl	%eax, %eax
	je	.L3153
.L3152:
	popq	%rbx
	movq	%rbp, %rdi
	popq	%rbp
	popq	%r12
	jmp	tcp_done
	.p2align 4,,10
	.p2align 3
.L3153:
	movq	32(%rdi), %rbx
	leaq	32(%rdi), %r12
	cmpq	%rbx, %r12
	je	.L3154
	.p2align 4,,10
	.p2align 3
.L3156:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L3155
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3155:
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
	jne	.L3156
.L3154:
	cmpl	$1, 232(%rbp)
	movl	$5, %eax
	movq	112(%rbp), %rbx
	sbbb	$-1, %al
	movb	%al, 211(%rbp)
	jmp	.L3158
	.p2align 4,,10
	.p2align 3
.L3159:
	call	schedule
.L3158:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3159
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
	je	.L3229
	bswap	%esi
	testb	$2, %bpl
	jne	.L3230
	cmpb	$3, %al
	je	.L3231
.L3178:
	movq	%r12, %rdi
	call	tcp_acknowledged
	testl	%eax, %eax
	jne	.L3226
	movl	80(%rbx), %eax
	andl	$1, %ebp
	testl	%eax, %eax
	jne	.L3181
	movq	48(%rbx), %rax
	testb	%bpl, %bpl
	je	.L3228
	movl	264(%r12), %edx
	cmpl	92(%rbx), %edx
	je	.L3232
.L3197:
	testq	%rax, %rax
	je	.L3184
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3184:
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
.L3166:
	addq	$24, %rsp
	movl	%r13d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3230:
	cmpb	$2, %al
	je	.L3233
.L3172:
	cmpb	$3, %al
	ja	.L3234
.L3226:
	movq	48(%rbx), %rax
.L3228:
	testq	%rax, %rax
	je	.L3180
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3180:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
.L3177:
	xorl	%r13d, %r13d
	jmp	.L3166
	.p2align 4,,10
	.p2align 3
.L3229:
	andl	$18, %ebp
	movl	$-22, %r13d
	cmpb	$2, %bpl
	je	.L3235
.L3168:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.L3169
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3169:
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
.L3231:
	cmpl	%esi, 260(%rdi)
	jne	.L3178
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
	jmp	.L3178
	.p2align 4,,10
	.p2align 3
.L3233:
	andl	$16, %ebp
	je	.L3226
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
	jmp	.L3172
	.p2align 4,,10
	.p2align 3
.L3234:
	movq	%r12, %rdi
	call	tcp_send_ack
	jmp	.L3226
	.p2align 4,,10
	.p2align 3
.L3235:
	movq	88(%rdi), %rax
	movq	%rbx, %rsi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %r13d
	jmp	.L3168
	.p2align 4,,10
	.p2align 3
.L3181:
	movl	264(%r12), %edx
	movzbl	%bpl, %ecx
	cmpl	92(%rbx), %edx
	jne	.L3236
	addl	%eax, %edx
	addl	%ecx, %edx
	movl	%edx, 264(%r12)
	movl	228(%r12), %edx
	testl	%edx, %edx
	je	.L3195
	movq	48(%rbx), %rax
.L3196:
	testq	%rax, %rax
	je	.L3186
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3186:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
.L3185:
	testb	%bpl, %bpl
	jne	.L3237
	movl	288(%r12), %eax
	addl	$1, %eax
	movl	%eax, 288(%r12)
	cmpl	$1, %eax
	jbe	.L3190
	movq	%r12, %rdi
	call	tcp_send_ack
.L3191:
	movl	228(%r12), %ecx
	testl	%ecx, %ecx
	jne	.L3177
.L3192:
	movq	144(%r12), %rax
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	jmp	.L3177
	.p2align 4,,10
	.p2align 3
.L3195:
	movq	40(%r12), %rdx
	leaq	32(%r12), %rcx
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, 40(%r12)
	movq	%rbx, (%rdx)
	addl	%eax, 292(%r12)
	jmp	.L3185
	.p2align 4,,10
	.p2align 3
.L3232:
	addl	$1, %edx
	movl	%edx, 264(%r12)
	jmp	.L3196
	.p2align 4,,10
	.p2align 3
.L3237:
	movl	$1, 232(%r12)
	movq	%r12, %rdi
	call	tcp_send_ack
	movl	228(%r12), %esi
	testl	%esi, %esi
	je	.L3192
	movl	260(%r12), %eax
	cmpl	%eax, 252(%r12)
	jne	.L3177
	movq	%r12, %rdi
	call	tcp_done
	jmp	.L3177
	.p2align 4,,10
	.p2align 3
.L3190:
	movq	112(%r12), %rax
	leaq	344(%r12), %rsi
	movq	8(%rax), %rdi
	movq	(%rdi), %rax
	leaq	1(%rax), %rdx
	call	timer_modify
	jmp	.L3191
.L3236:
	movq	48(%rbx), %rax
	jmp	.L3197
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
	je	.L3243
	ret
	.p2align 4,,10
	.p2align 3
.L3243:
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
	jmp	.L3247
	.p2align 4,,10
	.p2align 3
.L3248:
	call	schedule
.L3247:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3248
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
	je	.L3252
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
.L3252:
	movl	$-22, %eax
	ret
	.size	tcp_connect4, .-tcp_connect4
	.p2align 6
	.type	tcp_connect6, @function
tcp_connect6:
	cmpb	$-1, 4(%rsi)
	je	.L3259
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
.L3259:
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
	je	.L3266
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
.L3264:
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
.L3266:
	movl	$-12, %eax
	jmp	.L3264
	.size	tcp_new_child, .-tcp_new_child
	.p2align 6
	.type	tcp_conn_request4, @function
tcp_conn_request4:
	cmpl	$-1, 130(%rsi)
	je	.L3268
	cmpw	$0, 108(%rsi)
	je	.L3268
	jmp	tcp_new_child
	.p2align 4,,10
	.p2align 3
.L3268:
	movl	$-22, %eax
	ret
	.size	tcp_conn_request4, .-tcp_conn_request4
	.p2align 6
	.type	tcp_conn_request6, @function
tcp_conn_request6:
	cmpb	$-1, 130(%rsi)
	je	.L3272
	cmpw	$0, 108(%rsi)
	je	.L3272
	jmp	tcp_new_child
	.p2align 4,,10
	.p2align 3
.L3272:
	movl	$-22, %eax
	ret
	.size	tcp_conn_request6, .-tcp_conn_request6
	.p2align 6
	.type	udp_get_port, @function
udp_get_port:
	subq	$8, %rsp
	testl	%esi, %esi
	jne	.L3278
	movq	112(%rdi), %rax
	movl	1204(%rax), %esi
	leal	1(%rsi), %edx
	movl	%edx, 1204(%rax)
.L3278:
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
	jne	.L3282
	testl	%esi, %esi
	je	.L3282
	subq	$8, %rsp
	movq	8(%rdi), %rdi
	movb	$1, 211(%rdi)
	call	sock_hash
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3282:
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
	je	.L3288
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L3288:
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
	je	.L3291
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L3291:
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
	je	.L3296
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3296:
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
	je	.L3297
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
.L3297:
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
	je	.L3308
	ret
	.p2align 4,,10
	.p2align 3
.L3308:
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
	jmp	.L3310
	.p2align 4,,10
	.p2align 3
.L3312:
	movq	%rcx, %rax
.L3310:
	movq	%rdx, (%rax)
	leaq	384(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$sock_memory+147072, %rax
	jne	.L3312
	movq	$sock_buckets, %rax
	movq	$sock_buckets+2048, %rdx
	movq	$sock_memory+147072, sock_pool+8(%rip)
	movl	$384, sock_pool+16(%rip)
	.p2align 4,,10
	.p2align 3
.L3311:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3311
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
	jmp	.L3315
	.p2align 4,,10
	.p2align 3
.L3316:
	movq	%rcx, %rax
.L3315:
	movq	%rdx, (%rax)
	leaq	4312(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$skb_memory+1375528, %rax
	jne	.L3316
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
	jne	.L3320
	jmp	.L3318
	.p2align 4,,10
	.p2align 3
.L3333:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L3318
.L3320:
	movq	8(%r14), %rax
	movl	%r12d, %edx
	movl	%ebx, %esi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3333
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3318:
	cmpl	$15, %ebx
	ja	.L3323
	movl	%ebx, %eax
	movq	socket_families(,%rax,8), %rax
	testq	%rax, %rax
	je	.L3323
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
.L3323:
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
	jne	.L3337
	jmp	.L3335
	.p2align 4,,10
	.p2align 3
.L3343:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3335
.L3337:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3343
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3335:
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
	jne	.L3347
	jmp	.L3345
	.p2align 4,,10
	.p2align 3
.L3353:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3345
.L3347:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3353
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3345:
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
	je	.L3363
.L3355:
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3363:
	movq	8(%rbx), %r14
	movq	16(%rbx), %r13
	movq	security_heads+120(%rip), %rbx
	movq	8(%r12), %r12
	testq	%rbx, %rbx
	jne	.L3357
	jmp	.L3355
	.p2align 4,,10
	.p2align 3
.L3364:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3355
.L3357:
	movq	8(%rbx), %rax
	movq	%r12, %rdx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3364
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
	jne	.L3368
	jmp	.L3366
	.p2align 4,,10
	.p2align 3
.L3375:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L3366
.L3368:
	movq	8(%r15), %rax
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3375
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
.L3366:
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
	jne	.L3379
	jmp	.L3377
	.p2align 4,,10
	.p2align 3
.L3386:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L3377
.L3379:
	movq	8(%r15), %rax
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3386
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
.L3377:
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
	je	.L3390
	movq	(%rdi), %rax
	movq	64(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L3390:
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
	jbe	.L3392
	leal	-8(%r10), %r11d
	movq	%rax, %rcx
	shrl	$3, %r11d
	negq	%rcx
	addl	$1, %r11d
	leaq	(%rdi,%rcx,8), %r8
	leaq	(%rax,%r11), %r9
	.p2align 4,,10
	.p2align 3
.L3393:
	movq	%rdx, (%r8,%rax,8)
	addq	$1, %rax
	testb	$3, %al
	jne	.L3394
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
.L3394:
	cmpq	%rax, %r9
	jne	.L3393
	andl	$7, %r10d
	leaq	(%rdi,%r11,8), %rdi
.L3392:
	movl	%r10d, %eax
	addq	%rdi, %rax
	testl	%r10d, %r10d
	je	.L3391
	.p2align 4,,10
	.p2align 3
.L3397:
	addq	$1, %rdi
	movb	%dl, -1(%rdi)
	shrq	$8, %rdx
	cmpq	%rax, %rdi
	jne	.L3397
.L3391:
	popq	%rbx
	popq	%rbp
	ret
	.size	content_fill, .-content_fill
	.p2align 6
	.type	bench_digest, @function
bench_digest:
	pushq	%r15
	movl	%edx, %eax
	movl	%ecx, %r11d
	salq	$32, %rcx
	pushq	%r14
	movl	%r8d, %r15d
	pushq	%r13
	movabsq	$-7046029254386353131, %r13
	pushq	%r12
	movabsq	$-4658895280553007687, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdx, %rbx
	salq	$40, %rbx
	orq	%rcx, %rbx
	leaq	(%rax,%rax,4), %rcx
	subq	$40, %rsp
	leaq	(%rax,%rcx,4), %rcx
	leaq	(%r11,%r11,2), %rax
	movq	%rsi, 8(%rsp)
	leal	(%r9,%r8), %esi
	salq	$2, %rax
	movl	%edx, 32(%rsp)
	leaq	14808(%rdi), %rdx
	leaq	(%rax,%rcx,4), %r14
	movl	%esi, 4(%rsp)
	movq	%rdx, %rbp
	movq	%rdx, 24(%rsp)
	movq	%rdi, 16(%rsp)
	movl	%r9d, 36(%rsp)
	.p2align 4,,10
	.p2align 3
.L3406:
	movq	8(%rsp), %rdi
	movl	%r15d, %eax
	movabsq	$27866022694354944, %rsi
	addq	%r14, %rax
	cmpl	$3, 32(%rsp)
	movl	12(%rdi,%rax,4), %edx
	je	.L3405
	movq	16(%rsp), %rax
	movl	(%rax), %esi
	salq	$48, %rsi
.L3405:
	movl	%r15d, %eax
	movq	workload_seed(%rip), %rcx
	movq	%rbp, %rdi
	addl	$1, %r15d
	sall	$24, %eax
	addq	$1000, %rbp
	orq	%rbx, %rax
	addq	%r13, %rcx
	orq	%rsi, %rax
	addq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$30, %rcx
	xorq	%rax, %rcx
	imulq	%r12, %rcx
	movq	%rcx, %rax
	shrq	$27, %rax
	xorq	%rcx, %rax
	movabsq	$-7723592293110705685, %rcx
	imulq	%rcx, %rax
	movl	$1000, %ecx
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	addq	%rdx, %rsi
	xorl	%edx, %edx
	call	content_fill
	cmpl	%r15d, 4(%rsp)
	jne	.L3406
	movl	36(%rsp), %eax
	movq	16(%rsp), %rdi
	movabsq	$1099511628211, %rsi
	movq	24(%rsp), %rdx
	movq	%rax, %r10
	imulq	$1000, %rax, %rax
	imull	$1000, %r10d, %ecx
	subl	$8, %ecx
	shrl	$3, %ecx
	addl	$1852, %ecx
	leaq	(%rdi,%rcx,8), %rdi
	.p2align 4,,10
	.p2align 3
.L3407:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L3407
	addq	$40, %rsp
	shrq	%rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	bench_digest, .-bench_digest
	.section	.rodata.str1.1
.LC11:
	.string	"NTOpenX"
.LC12:
	.string	"QueryPath"
.LC13:
	.string	"QueryFile"
.LC14:
	.string	"ReadX"
.LC15:
	.string	"Close"
	.text
	.p2align 6
	.type	script_read, @function
script_read:
	movl	%edx, %eax
	movl	%ecx, %edx
	pushq	%r15
	leaq	(%rax,%rax,4), %rcx
	pushq	%r14
	pushq	%r13
	movq	%rdx, %r13
	leaq	(%rdx,%rdx,2), %rdx
	pushq	%r12
	movq	%rax, %r12
	leaq	(%rax,%rcx,4), %rax
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	leaq	(%rax,%rdx), %rbx
	salq	$4, %rbx
	addq	%rsi, %rbx
	subq	$80, %rsp
	movl	(%rbx), %eax
	movl	4(%rbx), %r14d
	movq	%rdi, 8(%rsp)
	movl	8(%rbx), %edx
	testl	%eax, %eax
	je	.L3421
	movl	%edx, 32(%rsp)
	xorl	%ecx, %ecx
	leaq	20(%rsp), %rdx
	movq	%rbp, %rdi
	movq	$.LC11, %rsi
	movq	%r8, %r15
	movq	$0, 20(%rsp)
	movl	$0, 36(%rsp)
	movl	%r12d, 24(%rsp)
	movl	%r13d, 28(%rsp)
	call	script
	imull	$1000, %r14d, %ecx
	leaq	40(%rsp), %rdx
	movq	%rbp, %rdi
	movq	$.LC13, %rsi
	movl	$0, 56(%rsp)
	movl	$2, %r14d
	movq	$0, 40(%rsp)
	movq	$0, 48(%rsp)
	movl	%r12d, 44(%rsp)
	movl	%r13d, 48(%rsp)
	call	script
	movl	4(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L3418
.L3417:
	movl	%r15d, %eax
	xorl	%edx, %edx
	movq	8(%rsp), %rdi
	movq	%rbp, %rsi
	divl	%ecx
	movq	%r15, %rax
	shrq	$8, %r15
	shrq	$4, %rax
	movl	%edx, %r8d
	subl	%edx, %ecx
	xorl	%edx, %edx
	divl	%ecx
	movl	%r8d, (%rsp)
	movl	%r13d, %ecx
	leal	1(%rdx), %r9d
	movl	%r12d, %edx
	movl	%r9d, 4(%rsp)
	call	bench_digest
	movl	(%rsp), %r8d
	movq	%rbp, %rdi
	movl	4(%rsp), %r9d
	movq	%rax, %rcx
	leaq	60(%rsp), %rdx
	movq	$.LC14, %rsi
	movl	$0, 60(%rsp)
	imull	$1000, %r8d, %r8d
	movl	%r12d, 64(%rsp)
	imull	$1000, %r9d, %r9d
	movl	%r13d, 68(%rsp)
	movl	%r8d, 72(%rsp)
	movl	%r9d, 76(%rsp)
	call	script
	cmpl	$1, %r14d
	je	.L3418
	movl	4(%rbx), %ecx
	movl	$1, %r14d
	testl	%ecx, %ecx
	jne	.L3417
.L3418:
	leaq	60(%rsp), %rdx
	movq	%rbp, %rdi
	xorl	%ecx, %ecx
	movq	$.LC15, %rsi
	movq	$0, 60(%rsp)
	movq	$0, 68(%rsp)
	movl	%r12d, 64(%rsp)
	movl	%r13d, 68(%rsp)
	movl	$0, 76(%rsp)
	call	script
	addq	$80, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L3421:
	movl	%edx, 52(%rsp)
	movq	%rbp, %rdi
	leaq	40(%rsp), %rdx
	movq	$-2, %rcx
	movq	$.LC11, %rsi
	movl	%r13d, 48(%rsp)
	movq	$0, 40(%rsp)
	movl	$0, 56(%rsp)
	movl	%r12d, 44(%rsp)
	call	script
	movl	8(%rbx), %eax
	leaq	60(%rsp), %rdx
	movq	%rbp, %rdi
	movq	$-2, %rcx
	movq	$.LC12, %rsi
	movq	$0, 60(%rsp)
	movl	%r13d, 68(%rsp)
	movl	%r12d, 64(%rsp)
	movl	$0, 76(%rsp)
	movl	%eax, 72(%rsp)
	call	script
	addq	$80, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	script_read, .-script_read
	.p2align 6
	.type	operation_write, @function
operation_write:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$24, %rsp
	movl	(%rdx), %eax
	movq	1344(%rsi,%rax,8), %rdi
	movl	12(%rdx), %esi
	imulq	$274877907, %rsi, %r14
	shrq	$38, %r14
	testq	%rdi, %rdi
	je	.L3430
	movl	16(%rdx), %eax
	movq	%rdx, %rbp
	testl	%eax, %eax
	je	.L3424
	movq	%rdi, 8(%rsp)
	movl	%r14d, %ebp
	xorl	%r15d, %r15d
	leaq	35288(%rbx), %r13
	movq	%rdx, %r14
	.p2align 4,,10
	.p2align 3
.L3426:
	movl	4(%r14), %eax
	movl	8(%r14), %ecx
	movl	%ebp, %esi
	leaq	(%rax,%rax,4), %rdx
	leaq	(%rax,%rdx,4), %rdi
	leaq	(%rcx,%rcx,2), %rdx
	salq	$2, %rdx
	leaq	(%rdx,%rdi,4), %rdx
	movabsq	$27866022694354944, %rdi
	addq	%rsi, %rdx
	movl	12(%r12,%rdx,4), %edx
	cmpl	$3, %eax
	je	.L3425
	movl	(%rbx), %edi
	salq	$48, %rdi
.L3425:
	salq	$32, %rcx
	salq	$40, %rax
	movq	workload_seed(%rip), %rsi
	orq	%rcx, %rax
	movl	%ebp, %ecx
	addl	$1, %ebp
	sall	$24, %ecx
	orq	%rcx, %rax
	orq	%rdi, %rax
	movabsq	$-7046029254386353131, %rdi
	addq	%rdi, %rsi
	movabsq	$-7723592293110705685, %rdi
	addq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$30, %rcx
	xorq	%rax, %rcx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rcx
	movq	%rcx, %rax
	shrq	$27, %rax
	xorq	%rcx, %rax
	movl	$1000, %ecx
	imulq	%rdi, %rax
	leaq	0(%r13,%r15), %rdi
	addq	$1000, %r15
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	addq	%rdx, %rsi
	xorl	%edx, %edx
	call	content_fill
	cmpl	16(%r14), %r15d
	jb	.L3426
	movq	8(%rsp), %rdi
	movl	12(%r14), %esi
	movq	%r14, %rbp
.L3424:
	movq	(%rdi), %rax
	xorl	%edx, %edx
	movq	%rdi, 8(%rsp)
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testq	%rax, %rax
	jns	.L3438
.L3422:
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
.L3438:
	movl	16(%rbp), %r12d
	movq	security_heads+72(%rip), %rbp
	movq	8(%rsp), %rdi
	testq	%rbp, %rbp
	je	.L3429
	movq	%rdi, %r13
	jmp	.L3427
	.p2align 4,,10
	.p2align 3
.L3440:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L3439
.L3427:
	movq	8(%rbp), %rax
	movl	$2, %edx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3440
	addq	$24, %rsp
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
.L3439:
	movq	%r13, %rdi
.L3429:
	movq	(%rdi), %rax
	leaq	35288(%rbx), %rdx
	movl	%r12d, %ecx
	movq	%rdi, %rsi
	leaq	32(%rdi), %r8
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	__x86_indirect_thunk_rax
.L3430:
	movq	$-22, %rax
	jmp	.L3422
	.size	operation_write, .-operation_write
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
	ja	.L3445
	jmp	.L3442
	.p2align 4,,10
	.p2align 3
.L3452:
	addq	$1, %rdi
	testb	$3, %dil
	jne	.L3444
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
.L3444:
	subl	$8, %ecx
	addq	$8, %rax
	cmpl	$7, %ecx
	jbe	.L3442
.L3445:
	cmpq	%rdx, (%rax)
	je	.L3452
.L3449:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L3442:
	testl	%ecx, %ecx
	je	.L3448
	movl	%ecx, %ecx
	addq	%rax, %rcx
	jmp	.L3446
	.p2align 4,,10
	.p2align 3
.L3453:
	shrq	$8, %rdx
	cmpq	%rcx, %rax
	je	.L3448
.L3446:
	addq	$1, %rax
	cmpb	%dl, -1(%rax)
	je	.L3453
	jmp	.L3449
	.p2align 4,,10
	.p2align 3
.L3448:
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
	je	.L3455
	.p2align 4,,10
	.p2align 3
.L3456:
	addq	$1, %rsi
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L3456
.L3455:
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
.L3462:
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
	ja	.L3462
	leal	-1(%rsi), %eax
	movq	%r8, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L3463:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L3463
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
	je	.L3468
	.p2align 4,,10
	.p2align 3
.L3469:
	addq	$1, %rsi
	movb	%al, (%rdi)
	addq	$1, %rdi
	movzbl	(%rsi), %eax
	testb	%al, %al
	jne	.L3469
.L3468:
	movb	$0, (%rdi)
	movzbl	(%rdx), %eax
	testb	%al, %al
	je	.L3470
	.p2align 4,,10
	.p2align 3
.L3471:
	addq	$1, %rdx
	movb	%al, (%rdi)
	addq	$1, %rdi
	movzbl	(%rdx), %eax
	testb	%al, %al
	jne	.L3471
.L3470:
	movb	$0, (%rdi)
	movl	$1, %r9d
	leaq	12(%rsp), %r10
	movabsq	$-3689348814741910323, %r11
	.p2align 4,,10
	.p2align 3
.L3472:
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
	ja	.L3472
	leal	-1(%rsi), %eax
	movq	%rdi, %rdx
	addq	%r10, %rax
	.p2align 4,,10
	.p2align 3
.L3473:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r10, %rcx
	jne	.L3473
	leaq	(%rdi,%rsi), %rax
	movb	$0, (%rax)
	movzbl	(%r8), %edx
	testb	%dl, %dl
	je	.L3474
	.p2align 4,,10
	.p2align 3
.L3475:
	addq	$1, %r8
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%r8), %edx
	testb	%dl, %dl
	jne	.L3475
.L3474:
	movb	$0, (%rax)
	addq	$32, %rsp
	ret
	.size	text_append_path, .-text_append_path
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
	je	.L3491
	movl	(%r12), %ecx
	cmpl	$2, %r11d
	je	.L3502
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
.L3491:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3502:
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
	jne	.L3504
	leaq	1072(%rbx), %rdi
	popq	%rbx
	jmp	net_softirq.part.0
	.p2align 4,,10
	.p2align 3
.L3504:
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
	je	.L3510
.L3507:
	addq	$32, %rsp
	movl	%r9d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3510:
	leaq	12(%rsp), %rsi
	movq	%rbp, %rdi
	call	socket_bind
	movl	%eax, %r9d
	testl	%eax, %eax
	jne	.L3507
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
	je	.L3536
.L3511:
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
.L3536:
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
	je	.L3537
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
.L3515:
	leaq	28(%rsp), %rsi
	movq	%r15, %rdi
	call	socket_bind
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3517
	movq	(%rbx), %rax
	movl	%r13d, %edx
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ecx
	testl	%eax, %eax
	je	.L3538
.L3517:
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
	je	.L3539
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
	je	.L3540
	.p2align 4,,10
	.p2align 3
.L3524:
	cmpq	$0, 40(%rbp)
	je	.L3511
	movq	32(%rbp), %rax
	movl	%ecx, 12(%rsp)
	movq	%r15, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	12(%rsp), %ecx
	jmp	.L3511
	.p2align 4,,10
	.p2align 3
.L3538:
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
	jmp	.L3517
	.p2align 4,,10
	.p2align 3
.L3537:
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 32(%rsp)
	movl	(%r12), %eax
	movb	$2, 35(%rsp)
	movb	%al, 34(%rsp)
	jmp	.L3515
	.p2align 4,,10
	.p2align 3
.L3539:
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 32(%rsp)
	movl	(%r12), %eax
	movb	$1, 35(%rsp)
	movb	%al, 34(%rsp)
	testl	%ecx, %ecx
	jne	.L3524
.L3540:
	leaq	28(%rsp), %rsi
	movq	%r15, %rdi
	call	socket_connect
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3524
	movq	(%rbx), %rax
	movl	$40, %r13d
	leaq	40(%r12), %r14
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	jne	.L3541
	.p2align 4,,10
	.p2align 3
.L3523:
	movq	%r14, %rdi
	call	timer_advance
	movl	2280(%r12), %eax
	testl	%eax, %eax
	jne	.L3526
	leaq	1072(%r12), %rdi
	call	net_softirq.part.0
.L3526:
	cmpl	$1, %r13d
	je	.L3533
	movq	(%rbx), %rax
	subl	$1, %r13d
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	je	.L3523
.L3541:
	leaq	64(%rbp), %rsi
	movq	%rbx, %rdi
	call	socket_accept
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3524
	movq	72(%rbp), %rax
	leaq	16(%rbp), %rdx
	movq	%rdx, 136(%rax)
	movabsq	$4294967296, %rax
	movq	%rax, 112(%rbp)
	movq	$0, 120(%rbp)
	jmp	.L3511
	.p2align 4,,10
	.p2align 3
.L3533:
	movl	$-110, %ecx
	jmp	.L3524
	.size	channel_open, .-channel_open
	.p2align 6
	.globl	channel_close
	.type	channel_close, @function
channel_close:
	movl	116(%rdi), %eax
	testl	%eax, %eax
	jne	.L3550
	ret
	.p2align 4,,10
	.p2align 3
.L3550:
	pushq	%rbx
	cmpq	$0, 40(%rdi)
	movq	%rdi, %rbx
	je	.L3544
	movq	32(%rbx), %rax
	leaq	32(%rdi), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3544:
	cmpq	$0, 72(%rbx)
	je	.L3545
	movq	64(%rbx), %rax
	leaq	64(%rbx), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3545:
	movl	$0, 116(%rbx)
	popq	%rbx
	ret
	.size	channel_close, .-channel_close
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
	je	.L3552
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r12
	movq	%rax, %r12
.L3552:
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
	jne	.L3571
.L3553:
	leaq	40(%rbx), %rdi
	call	timer_advance
	movl	2280(%rbx), %eax
	testl	%eax, %eax
	jne	.L3551
	leaq	1072(%rbx), %rdi
	call	net_softirq.part.0
.L3551:
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3571:
	leaq	1400(%rbx), %rdi
	call	dev_run_queue
	movl	1600(%rbx), %ecx
	testl	%ecx, %ecx
	jne	.L3557
	cmpq	$0, 1592(%rbx)
	je	.L3572
.L3557:
	leaq	1088(%rbx), %rdi
	movl	4(%rbx), %r12d
	call	dev_run_queue
	movl	1288(%rbx), %edx
	testl	%edx, %edx
	jne	.L3556
	cmpq	$0, 1280(%rbx)
	je	.L3573
.L3556:
	movl	2272(%rbx), %eax
	addl	$1, %eax
	movl	%eax, 2272(%rbx)
	movl	%eax, 2076(%rbx)
	movl	%eax, 2140(%rbx)
	movl	%eax, 2204(%rbx)
	movl	%eax, 2268(%rbx)
	jmp	.L3553
	.p2align 4,,10
	.p2align 3
.L3572:
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
.L3559:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3559
	jmp	.L3557
	.p2align 4,,10
	.p2align 3
.L3573:
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
.L3561:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L3561
	jmp	.L3556
	.size	worker_begin, .-worker_begin
	.section	.rodata.str1.1
.LC16:
	.string	"share"
.LC17:
	.string	"pack"
	.text
	.p2align 6
	.globl	mix_start
	.type	mix_start, @function
mix_start:
	pushq	%r15
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	$16749, %edx
	pushq	%r14
	movq	$.LC8, %rsi
	pushq	%r13
	xorl	%r13d, %r13d
	pushq	%r12
	movabsq	$-4658895280553007687, %r12
	pushq	%rbp
	movabsq	$-7723592293110705685, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$40, %rsp
	movq	%rdi, 8(%rsp)
	xorl	%edi, %edi
	call	pack_add
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	movl	$16749, %edx
	movq	$.LC16, %rsi
	movl	$1, %edi
	call	pack_add
	movq	%rbx, %rax
	addq	$35288, %rbx
	leaq	5400(%rax), %rcx
	addq	$5412, %rax
	movq	%rcx, 24(%rsp)
	movq	%rax, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L3575:
	movq	%r13, %r14
	movl	%r13d, %ecx
	movq	%rbx, %rsi
	xorl	%edi, %edi
	movabsq	$27869321229238272, %r10
	salq	$32, %r14
	movabsq	$-7046029254386353131, %r8
	movabsq	$2685821657736338717, %r9
	.p2align 4,,10
	.p2align 3
.L3578:
	movq	workload_seed(%rip), %rdx
	movq	%rdi, %rax
	orq	%r14, %rax
	addq	%r8, %rdx
	orq	%r10, %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	imulq	%r12, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rbp, %rax
	movq	%rax, %r11
	shrq	$31, %r11
	xorq	%rax, %r11
	imulq	%r9, %r11
	addq	%r8, %r11
	movq	%r11, %rdx
	shrq	$30, %rdx
	xorq	%r11, %rdx
	imulq	%r12, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rbp, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L3577:
	movq	%rdx, (%rsi,%rax,8)
	addq	$1, %rax
	testb	$3, %al
	jne	.L3576
	movq	%rax, %rdx
	shrq	$2, %rdx
	addq	%r11, %rdx
	movq	%rdx, %r15
	shrq	$30, %r15
	xorq	%rdx, %r15
	imulq	%r12, %r15
	movq	%r15, %rdx
	shrq	$27, %rdx
	xorq	%r15, %rdx
	imulq	%rbp, %rdx
	movq	%rdx, %r15
	shrq	$31, %r15
	xorq	%r15, %rdx
.L3576:
	cmpq	$125, %rax
	jne	.L3577
	addq	$16777216, %rdi
	addq	$1000, %rsi
	cmpq	$83886080, %rdi
	jne	.L3578
	movq	8(%rsp), %rsi
	movq	24(%rsp), %rdi
	xorl	%r8d, %r8d
	addq	$1, %r13
	movl	$3, %edx
	call	bench_path
	movq	16(%rsp), %rsi
	movl	$5000, %r8d
	movq	%rbx, %rcx
	movl	$33060, %edx
	movl	$2, %edi
	call	pack_add
	cmpq	$6, %r13
	jne	.L3575
	movl	vfs_mount_count(%rip), %r12d
	xorl	%eax, %eax
	leaq	0(,%r12,8), %rsi
	movq	%r12, %rbp
	subq	%r12, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbx
	.p2align 4,,10
	.p2align 3
.L3580:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC17(%rdx)
	movq	%rdx, %rax
	jne	.L3580
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebp
	movq	$.LC17, %rsi
	call	memcpy
	leaq	0(,%r12,8), %rax
	movq	8(%rsp), %rdi
	movq	%rbx, %rsi
	subq	%r12, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	$pack_fs, 8(%rax)
	movl	%ebp, 48(%rax)
	movq	$0, 40(%rax)
	call	pack_fill_super
	testl	%eax, %eax
	je	.L3581
	lock addq	$1, workload_errors(%rip)
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3581:
	addl	$1, vfs_mount_count(%rip)
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	mix_start, .-mix_start
	.section	.rodata.str1.1
.LC18:
	.string	"ram"
.LC19:
	.string	"log"
.LC20:
	.string	"/log/hidden"
.LC21:
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
	je	.L3588
	movq	$security_label, %rdi
	call	security_register
	movq	$security_path, %rdi
	call	security_register
	movq	$security_measure, %rdi
	call	security_register
.L3588:
	call	block_start
	call	page_cache_start
	call	dcache_start
	xorl	%edx, %edx
	movq	$vfs_file_memory, %rax
	movl	$56, vfs_file_pool+4(%rip)
	movq	$file_construct, vfs_file_pool+24(%rip)
	jmp	.L3589
	.p2align 4,,10
	.p2align 3
.L3603:
	movq	%rcx, %rax
.L3589:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$vfs_file_memory+7112, %rax
	jne	.L3603
	movq	$vfs_file_memory+7112, vfs_file_pool+8(%rip)
	xorl	%r12d, %r12d
	movabsq	$-7046029254386353131, %r15
	movabsq	$-4658895280553007687, %r14
	movl	$128, vfs_file_pool+16(%rip)
	call	net_start
	movq	$workers+1072, %rdx
	.p2align 4,,10
	.p2align 3
.L3591:
	movq	workload_seed(%rip), %rax
	movabsq	$-7723592293110705685, %rcx
	movl	%r12d, -1072(%rdx)
	leaq	-1072(%rdx), %rdi
	leaq	-1032(%rdx), %rbp
	leaq	-1024(%rdx), %rbx
	movl	$32, -1044(%rdx)
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
	imulq	%rcx, %rax
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
.L3590:
	movq	%rbx, -8(%rax)
	addq	$16, %rax
	movq	%rbx, -16(%rax)
	addq	$16, %rbx
	cmpq	%rdx, %rbx
	jne	.L3590
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
	jne	.L3591
	movl	vfs_mount_count(%rip), %r12d
	xorl	%eax, %eax
	leaq	0(,%r12,8), %rsi
	movq	%r12, %rbp
	subq	%r12, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbx
	.p2align 4,,10
	.p2align 3
.L3592:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC18(%rdx)
	movq	%rdx, %rax
	jne	.L3592
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebp
	movq	$.LC18, %rsi
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
	jne	.L3594
	movl	vfs_mount_count(%rip), %eax
	leal	1(%rax), %ebx
	movl	%ebx, vfs_mount_count(%rip)
.L3594:
	movl	%ebx, %r13d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3595:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC19(%rdx)
	movq	%rdx, %rax
	jne	.L3595
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebx
	movq	$.LC19, %rsi
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
	jne	.L3596
	addl	$1, vfs_mount_count(%rip)
.L3596:
	movq	$.LC20, %rsi
	leaq	12(%rsp), %r8
	orl	%r12d, %ebx
	movl	$1, %ecx
	movl	$16877, %edx
	movq	$workers, %rdi
	call	vfs_create
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L3613
	movq	$workers, %rdi
	call	dentry_put
.L3598:
	movl	vfs_mount_count(%rip), %r13d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	movq	%r13, %r12
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3599:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC21(%rdx)
	movq	%rdx, %rax
	jne	.L3599
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %r12d
	movq	$.LC21, %rsi
	call	memcpy
	leaq	0(,%r13,8), %rax
	movq	%rbp, %rsi
	movq	$workers, %rdi
	subq	%r13, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	$veil_fs, 8(%rax)
	movl	%r12d, 48(%rax)
	movq	$.LC20, 40(%rax)
	call	veil_fill_super
	testl	%eax, %eax
	jne	.L3602
	addl	$1, vfs_mount_count(%rip)
	testl	%ebx, %ebx
	jne	.L3602
.L3601:
	addq	$24, %rsp
	movq	$workers, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	mix_start
.L3602:
	lock addq	$1, workload_errors(%rip)
	jmp	.L3601
.L3613:
	orl	12(%rsp), %ebx
	jmp	.L3598
	.size	workload_init, .-workload_init
	.section	.rodata.str1.1
.LC22:
	.string	"/ram/c"
.LC23:
	.string	"/log/c"
.LC24:
	.string	"NTCreateX"
.LC25:
	.string	"LockX"
.LC26:
	.string	"WriteX"
.LC27:
	.string	"Flush"
.LC28:
	.string	"Unlink"
.LC29:
	.string	"Rename"
.LC30:
	.string	"SetSize"
.LC31:
	.string	"QueryFs"
.LC32:
	.string	"Find"
.LC33:
	.string	"Copy"
.LC34:
	.string	"Sync"
	.text
	.p2align 6
	.globl	mix_request
	.type	mix_request, @function
mix_request:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$280, %rsp
	movl	(%rdi), %eax
	movq	%rsi, 64(%rsp)
	imulq	$1784, %rax, %rbp
	movq	%rax, (%rsp)
	call	worker_begin
	leaq	bench_workers(%rbp), %r12
	movl	1772(%r12), %esi
	testl	%esi, %esi
	je	.L3729
.L3615:
	imulq	$1784, (%rsp), %rax
	leaq	5592(%r13), %rsi
	movabsq	$1442695040888963407, %rdx
	movq	%rsi, 16(%rsp)
	movq	%rsi, bench_workers+1760(%rax)
	movl	$0, bench_workers+1768(%rax)
	movabsq	$6364136223846793005, %rax
	imulq	8(%r13), %rax
	addq	%rax, %rdx
	movq	%rdx, 8(%r13)
	movabsq	$-5603334213497389724, %rdx
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
	movq	%rax, %r11
	shrq	$31, %r11
	xorq	%rax, %r11
	movl	4(%r13), %eax
	testb	$3, %r11b
	je	.L3628
	movl	%eax, %ebx
	movl	$2863311531, %edx
	imulq	%rdx, %rbx
	shrq	$33, %rbx
	leal	(%rbx,%rbx,2), %edx
	subl	%edx, %eax
	movl	%eax, %ebx
.L3629:
	movq	%r11, %rdx
	shrq	$16, %rdx
	movl	%edx, %eax
	movl	%edx, %r14d
	imulq	$613566757, %rax, %rax
	shrq	$32, %rax
	subl	%eax, %r14d
	shrl	%r14d
	addl	%eax, %r14d
	shrl	$2, %r14d
	leal	0(,%r14,8), %eax
	subl	%r14d, %eax
	movl	%edx, %r14d
	subl	%eax, %r14d
	movq	%r11, %rax
	shrq	$24, %rax
	andl	$15, %eax
	cmpl	$4, %eax
	jbe	.L3730
	cmpl	$8, %eax
	jbe	.L3731
	cmpl	$10, %eax
	jbe	.L3732
	cmpl	$12, %eax
	ja	.L3647
	movq	%r11, %rdx
	movq	%rbp, 32(%rsp)
	shrq	$40, %rdx
	movl	$0, 24(%rsp)
	movq	$0, 8(%rsp)
	andl	$3, %edx
	cmpl	$11, %eax
	cmovne	%edx, %ebx
	xorl	%r14d, %r14d
	movl	%ebx, %eax
	leaq	(%rax,%rax,4), %rdx
	leaq	(%rax,%rdx,4), %rax
	salq	$4, %rax
	leaq	bench_workers(%rbp,%rax), %r15
	movq	%r13, %rbp
	jmp	.L3656
.L3649:
	addl	$1, %r14d
	addq	$48, %r15
	cmpl	$7, %r14d
	je	.L3733
.L3656:
	movl	(%r15), %eax
	testl	%eax, %eax
	je	.L3649
	leaq	5400(%rbp), %r13
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r13, %rdi
	call	bench_path
	movzbl	5400(%rbp), %ecx
	testb	%cl, %cl
	je	.L3684
	xorl	%eax, %eax
	xorl	%edx, %edx
.L3652:
	cmpb	$47, %cl
	leal	1(%rdx), %ecx
	cmove	%rdx, %rax
	movq	%rcx, %rdx
	movzbl	0(%r13,%rcx), %ecx
	testb	%cl, %cl
	jne	.L3652
	leaq	1(%rax), %r9
	addq	%r13, %rax
.L3650:
	movb	$0, (%rax)
	movl	8(%r15), %r8d
	movl	%r14d, %ecx
	movq	%r13, %rdi
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r9, 40(%rsp)
	call	bench_path
	movq	40(%rsp), %r9
	addl	$1, 24(%rsp)
	movabsq	$-4057154222988430475, %rdi
	leaq	0(%r13,%r9), %rax
	cmpb	$0, (%rax)
	movq	%rax, %rcx
	je	.L3653
	xorl	%edx, %edx
.L3654:
	leal	1(%rdx), %esi
	movl	%edx, %r8d
	cmpb	$0, (%rax,%rsi)
	movq	%rsi, %rdx
	jne	.L3654
	movabsq	$-4057154222988430475, %rdi
	testl	%esi, %esi
	je	.L3653
	leaq	1(%r8,%rax), %rdi
	movl	$-2128831035, %eax
.L3655:
	movzbl	(%rcx), %edx
	addq	$1, %rcx
	xorl	%edx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rdi, %rcx
	jne	.L3655
	movabsq	$-7046029254386353131, %rsi
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
	addq	%rsi, %rax
	movabsq	$-7723592293110705685, %rsi
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	movabsq	$-4658895280553007687, %rax
	imulq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rsi, %rax
	movq	%rax, %rdi
	shrq	$31, %rdi
	xorq	%rax, %rdi
.L3653:
	addl	$1, %r14d
	addq	%rdi, 8(%rsp)
	addq	$48, %r15
	cmpl	$7, %r14d
	jne	.L3656
.L3733:
	movl	24(%rsp), %ecx
	movq	8(%rsp), %rax
	movq	%r12, %rdi
	movq	%rbp, %r13
	leaq	232(%rsp), %rdx
	movq	$.LC32, %rsi
	movq	$0, 232(%rsp)
	movq	32(%rsp), %rbp
	addq	%rax, %rcx
	movl	%ebx, 236(%rsp)
	movq	$0, 240(%rsp)
	shrq	%rcx
	movl	$0, 248(%rsp)
	call	script
	jmp	.L3638
.L3628:
	movq	%r11, %rax
	movl	$2863311531, %edx
	shrq	$8, %rax
	movl	%eax, %ebx
	imulq	%rdx, %rbx
	shrq	$33, %rbx
	leal	(%rbx,%rbx,2), %edx
	movl	%eax, %ebx
	subl	%edx, %ebx
	jmp	.L3629
.L3731:
	shrq	$32, %r11
	movl	%r14d, %ecx
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%r11, %r8
	movq	%r13, %rdi
	call	script_read
.L3638:
	imulq	$1784, (%rsp), %rax
	addq	$bench_workers, %rax
	movq	1760(%rax), %rsi
	movq	%rax, 24(%rsp)
	movl	1768(%rax), %eax
	movq	%rsi, %rdx
	movq	%rsi, 8(%rsp)
	movq	16(%rsp), %rsi
	subq	%rsi, %rdx
	movl	%edx, %ebx
	testl	%edx, %edx
	je	.L3661
	xorl	%ecx, %ecx
	movq	%r12, 40(%rsp)
	leaq	bench_workers+1384(%rbp), %r15
	movq	%r13, %r12
	movq	%rbp, 32(%rsp)
	movl	%ecx, %ebp
.L3676:
	movq	24(%rsp), %rax
	movl	1768(%rax), %eax
	cmpl	%eax, %ecx
	jnb	.L3734
	leaq	212(%rsp), %rax
	movl	%ebp, %r11d
	movq	%rax, 232(%rsp)
	leaq	216(%rsp), %rax
	movq	%rax, 240(%rsp)
	leaq	220(%rsp), %rax
	movq	%rax, 248(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 256(%rsp)
	leaq	228(%rsp), %rax
	movq	%rax, 264(%rsp)
	cmpl	%ebx, %ebp
	jnb	.L3688
	leaq	5592(%r12,%r11), %rax
	movl	%ebp, %r14d
	xorl	%r13d, %r13d
	jmp	.L3663
	.p2align 4,,10
	.p2align 3
.L3664:
	addl	$1, %r14d
	addl	$1, %r13d
	addq	$1, %rax
	cmpl	%ebx, %r14d
	jnb	.L3662
.L3663:
	cmpb	$32, (%rax)
	jne	.L3664
.L3662:
	movq	16(%rsp), %rax
	movl	%ecx, 8(%rsp)
	xorl	%r9d, %r9d
	movl	%r13d, %ebp
	movl	%r13d, %r10d
	addq	%rax, %r11
	movl	$78, %eax
	.p2align 4,,10
	.p2align 3
.L3669:
	movq	%r9, %r13
	salq	$4, %r13
	testb	%al, %al
	movl	$0, %eax
	movq	operations(%r13), %rdi
	je	.L3665
	.p2align 4,,10
	.p2align 3
.L3666:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L3666
.L3665:
	cmpl	%eax, %r10d
	je	.L3735
.L3667:
	addq	$1, %r9
	cmpq	$16, %r9
	je	.L3690
	movq	operations+16(%r13), %rax
	movzbl	(%rax), %eax
	jmp	.L3669
	.p2align 4,,10
	.p2align 3
.L3735:
	movq	%rbp, %rdx
	movq	%r11, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L3667
	salq	$4, %r9
	movl	8(%rsp), %ecx
	leaq	operations(%r9), %rsi
.L3668:
	leaq	232(%rsp), %r10
	leaq	272(%rsp), %r11
	.p2align 4,,10
	.p2align 3
.L3674:
	leal	1(%r14), %edx
	movl	%ebx, %r9d
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	movq	%rdx, %r14
	addq	%r12, %rdx
	subl	%r14d, %r9d
	jne	.L3672
	jmp	.L3671
	.p2align 4,,10
	.p2align 3
.L3673:
	leaq	(%r8,%r8,4), %r8
	movsbq	%al, %rax
	addl	$1, %edi
	addq	$1, %rdx
	leaq	(%rax,%r8,2), %r8
	cmpl	%edi, %r9d
	je	.L3728
.L3672:
	movzbl	5592(%rdx), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3673
.L3728:
	movl	%r8d, %r9d
	addl	%edi, %r14d
.L3671:
	movq	(%r10), %rax
	addq	$8, %r10
	movl	%r9d, (%rax)
	cmpq	%r11, %r10
	jne	.L3674
	leal	1(%r14), %ebp
	movq	$-22, %rdx
	testq	%rsi, %rsi
	je	.L3675
	movl	212(%rsp), %eax
	addl	$1, %eax
	cmpl	$3, %eax
	ja	.L3675
	cmpl	$3, 216(%rsp)
	ja	.L3675
	cmpl	$6, 220(%rsp)
	ja	.L3675
	movl	%ecx, 8(%rsp)
	movq	8(%rsi), %rax
	leaq	212(%rsp), %rdx
	movq	%r12, %rdi
	movq	40(%rsp), %rsi
	call	__x86_indirect_thunk_rax
	movl	8(%rsp), %ecx
	movq	%rax, %rdx
.L3675:
	movq	%rdx, (%r15)
	addl	$1, %ecx
	addq	$16, %r15
	cmpl	%ebx, %ebp
	jb	.L3676
	imulq	$1784, (%rsp), %rax
	movq	32(%rsp), %rbp
	movl	bench_workers+1768(%rax), %eax
.L3661:
	xorl	%ecx, %ecx
	testl	%eax, %eax
	je	.L3724
	imulq	$1784, (%rsp), %r9
	movq	64(%rsp), %rdx
	movabsq	$-7046029254386353131, %r8
	movabsq	$-4658895280553007687, %rdi
	movabsq	$-7723592293110705685, %rsi
	addq	$bench_workers, %r9
.L3677:
	movq	bench_workers+1376(%rbp), %rax
	cmpq	%rax, bench_workers+1384(%rbp)
	je	.L3680
	lock addq	$1, workload_errors(%rip)
	movq	bench_workers+1384(%rbp), %rax
.L3680:
	xorq	%rdx, %rax
	addl	$1, %ecx
	addq	$16, %rbp
	addq	%r8, %rax
	movq	%rax, %rdx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	imulq	%rdi, %rdx
	movq	%rdx, %rax
	shrq	$27, %rax
	xorq	%rdx, %rax
	imulq	%rsi, %rax
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	cmpl	1768(%r9), %ecx
	jb	.L3677
	movq	%rdx, 64(%rsp)
.L3724:
	movq	64(%rsp), %rax
	addq	$280, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3690:
	movl	8(%rsp), %ecx
	xorl	%esi, %esi
	jmp	.L3668
.L3734:
	movq	32(%rsp), %rbp
	jmp	.L3661
.L3688:
	movq	%r11, %r14
	xorl	%r13d, %r13d
	jmp	.L3662
.L3730:
	movq	%r11, %rax
	xorl	%edx, %edx
	movl	%r14d, %esi
	movl	%ebx, %r15d
	shrq	$32, %rax
	movq	%rsi, 8(%rsp)
	testb	$3, %al
	movq	%rax, 88(%rsp)
	sete	%dl
	jne	.L3631
	leaq	(%r15,%r15,4), %rcx
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%r15,%rcx,4), %rcx
	addq	%rcx, %rax
	imulq	$1784, (%rsp), %rcx
	salq	$4, %rax
	movl	$0, bench_workers+4(%rax,%rcx)
.L3631:
	movq	8(%rsp), %rax
	leaq	(%r15,%r15,4), %rcx
	movq	%r12, %rdi
	movl	%edx, 248(%rsp)
	leaq	(%r15,%rcx,4), %rcx
	leaq	232(%rsp), %rdx
	movq	$.LC24, %rsi
	movq	%r11, 32(%rsp)
	leaq	(%rax,%rax,2), %rax
	movl	%ebx, 236(%rsp)
	addq	%rcx, %rax
	imulq	$1784, (%rsp), %rcx
	movl	$0, 232(%rsp)
	salq	$4, %rax
	movl	%r14d, 240(%rsp)
	addq	%rcx, %rax
	movl	$1, bench_workers(%rax)
	movl	bench_workers+8(%rax), %ecx
	addq	$bench_workers, %rax
	movq	%rax, 24(%rsp)
	movl	%ecx, 244(%rsp)
	xorl	%ecx, %ecx
	call	script
	movq	24(%rsp), %rax
	movq	32(%rsp), %r11
	xorl	%edx, %edx
	movl	4(%rax), %r8d
	movq	%r11, %rax
	shrq	$36, %rax
	leal	1(%r8), %esi
	divl	%esi
	movq	%r11, %rax
	shrq	$44, %rax
	movl	%edx, 24(%rsp)
	movq	%rax, %rdx
	movl	$3435973837, %eax
	imulq	%rdx, %rax
	shrq	$34, %rax
	leal	(%rax,%rax,4), %eax
	subl	%eax, %edx
	leal	1(%rdx), %eax
	movl	24(%rsp), %edx
	movl	%eax, 32(%rsp)
	leal	(%rdx,%rax), %ecx
	cmpl	$9, %ecx
	ja	.L3632
	imull	$1000, %eax, %eax
	movl	%eax, 48(%rsp)
	movq	%rax, 56(%rsp)
	imull	$1000, %edx, %eax
	movl	%eax, 40(%rsp)
.L3633:
	movq	(%rsp), %rsi
	movl	32(%rsp), %edx
	imulq	$1784, %rsi, %rax
	movl	bench_workers+1776(%rax), %edi
	leal	1(%rdi), %eax
	addl	%eax, %edx
	movl	%edx, 72(%rsp)
	movl	24(%rsp), %edx
	subl	%edi, %edx
	subl	$1, %edx
	movl	%edx, 80(%rsp)
	leaq	(%r15,%r15,4), %rdx
	leaq	(%r15,%rdx,4), %r9
	imulq	$446, %rsi, %rdx
	movq	8(%rsp), %rsi
	leaq	(%rsi,%rsi,2), %r10
	leaq	(%rdx,%r9,4), %rdx
	leaq	(%rdx,%r10,4), %rsi
.L3634:
	movl	80(%rsp), %edx
	addl	%eax, %edx
	movl	%edx, %edx
	addq	%rsi, %rdx
	movl	%eax, bench_workers+12(,%rdx,4)
	addl	$1, %eax
	cmpl	%eax, 72(%rsp)
	jne	.L3634
	imulq	$1784, (%rsp), %rax
	movl	32(%rsp), %esi
	addl	%esi, %edi
	movl	%edi, bench_workers+1776(%rax)
	cmpl	%ecx, %r8d
	jnb	.L3635
	leaq	(%r9,%r10), %rdx
	salq	$4, %rdx
	movl	%ecx, bench_workers+4(%rax,%rdx)
.L3635:
	testq	$1048576, 88(%rsp)
	movq	%r11, 72(%rsp)
	movl	$0, 212(%rsp)
	movl	%ebx, 216(%rsp)
	movl	%r14d, 220(%rsp)
	jne	.L3736
	movl	40(%rsp), %eax
	movq	56(%rsp), %rcx
	movq	%r12, %rdi
	leaq	212(%rsp), %rdx
	movq	$.LC26, %rsi
	movl	%eax, 224(%rsp)
	movl	48(%rsp), %eax
	movl	%eax, 228(%rsp)
	call	script
	leaq	192(%rsp), %rax
	movq	72(%rsp), %r11
	movq	%rax, 56(%rsp)
.L3681:
	shrq	$53, %r11
	andl	$3, %r11d
	je	.L3737
.L3637:
	movl	32(%rsp), %r9d
	movl	24(%rsp), %r8d
	movl	%r14d, %ecx
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	bench_digest
	movq	56(%rsp), %rdx
	movq	%r12, %rdi
	movq	$.LC14, %rsi
	movq	%rax, %rcx
	movl	40(%rsp), %eax
	movl	$0, 192(%rsp)
	movl	%ebx, 196(%rsp)
	movl	%eax, 204(%rsp)
	movl	48(%rsp), %eax
	movl	%r14d, 200(%rsp)
	movl	%eax, 208(%rsp)
	call	script
	xorl	%ecx, %ecx
	movq	%r12, %rdi
	leaq	172(%rsp), %rdx
	movq	$.LC15, %rsi
	movq	$0, 172(%rsp)
	movq	$0, 180(%rsp)
	movl	$0, 188(%rsp)
	movl	%ebx, 176(%rsp)
	movl	%r14d, 180(%rsp)
	call	script
	movq	8(%rsp), %rax
	leaq	(%r15,%r15,4), %rdx
	movq	%r12, %rdi
	leaq	(%r15,%rdx,4), %rdx
	movq	$.LC12, %rsi
	movq	$0, 152(%rsp)
	leaq	(%rax,%rax,2), %rax
	movl	%ebx, 156(%rsp)
	addq	%rdx, %rax
	imulq	$1784, (%rsp), %rdx
	movl	$0, 168(%rsp)
	salq	$4, %rax
	movl	%r14d, 160(%rsp)
	leaq	bench_workers(%rax,%rdx), %rax
	leaq	152(%rsp), %rdx
	movl	4(%rax), %ecx
	movl	8(%rax), %eax
	imulq	$1000, %rcx, %rcx
	movl	%eax, 164(%rsp)
	call	script
	jmp	.L3638
.L3729:
	movq	%r12, %rax
	leaq	bench_workers+288(%rbp), %rcx
	movabsq	$21474836481, %rdx
.L3616:
	movq	%rdx, 1008(%rax)
	addq	$48, %rax
	cmpq	%rax, %rcx
	jne	.L3616
	leaq	5400(%r13), %rbx
	movl	0(%r13), %ecx
	movl	$47, %edx
	movq	$.LC22, %rax
	movq	%rbx, %r10
.L3617:
	addq	$1, %rax
	movb	%dl, (%r10)
	addq	$1, %r10
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3617
	movb	$0, (%r10)
	movl	$1, %esi
	leaq	232(%rsp), %r8
	movabsq	$-3689348814741910323, %rdi
.L3618:
	movq	%rcx, %rax
	mulq	%rdi
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r9
	addq	%r9, %r9
	subq	%r9, %rax
	movq	%rsi, %r9
	addl	$48, %eax
	movb	%al, 231(%rsp,%rsi)
	movq	%rcx, %rax
	leaq	1(%rsi), %rsi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L3618
	leal	-1(%r9), %eax
	movq	%r10, %rdx
	addq	%r8, %rax
.L3619:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %r8
	jne	.L3619
	movb	$0, (%r10,%r9)
	movq	%rbx, %rsi
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$16877, %edx
	movq	%r8, 8(%rsp)
	call	vfs_create
	movl	232(%rsp), %r14d
	movq	8(%rsp), %r8
	testq	%rax, %rax
	movq	%rax, %rsi
	je	.L3621
	movq	%r13, %rdi
	movq	%r8, 8(%rsp)
	xorl	%r14d, %r14d
	call	dentry_put
	movq	8(%rsp), %r8
.L3621:
	movl	0(%r13), %ecx
	movq	%rbx, %r9
	movl	$47, %edx
	movq	$.LC23, %rax
.L3622:
	addq	$1, %rax
	movb	%dl, (%r9)
	addq	$1, %r9
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3622
	movb	$0, (%r9)
	movl	$1, %esi
	movabsq	$-3689348814741910323, %rdi
.L3623:
	movq	%rcx, %rax
	mulq	%rdi
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r10
	addq	%r10, %r10
	subq	%r10, %rax
	addl	$48, %eax
	movb	%al, 231(%rsp,%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	leaq	1(%rsi), %rsi
	cmpq	$9, %rax
	ja	.L3623
	leal	-1(%rdx), %eax
	movq	%r9, %rcx
	addq	%r8, %rax
.L3624:
	movzbl	(%rax), %esi
	addq	$1, %rcx
	movb	%sil, -1(%rcx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %r8
	jne	.L3624
	movb	$0, (%r9,%rdx)
	movq	%rbx, %rsi
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$16877, %edx
	call	vfs_create
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L3738
	movq	%r13, %rdi
	call	dentry_put
.L3626:
	testl	%r14d, %r14d
	jne	.L3739
.L3627:
	imulq	$1784, (%rsp), %rax
	movl	$1, bench_workers+1772(%rax)
	jmp	.L3615
.L3632:
	movl	24(%rsp), %esi
	movl	$9, %eax
	subl	%esi, %eax
	movl	%eax, 40(%rsp)
	je	.L3682
	imull	$1000, %eax, %ecx
	movl	%eax, 32(%rsp)
	imull	$1000, %esi, %eax
	movl	%ecx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movl	$9, %ecx
	movl	%eax, 40(%rsp)
	jmp	.L3633
.L3647:
	cmpl	$13, %eax
	je	.L3740
	movq	%r11, %rdx
	shrq	$40, %rdx
	cmpl	$14, %eax
	je	.L3741
	andl	$3, %edx
	xorl	%ecx, %ecx
	movq	$.LC34, %rsi
	movq	%r12, %rdi
	movq	$0, 232(%rsp)
	movl	%edx, 236(%rsp)
	leaq	232(%rsp), %rdx
	movq	$0, 240(%rsp)
	movl	$0, 248(%rsp)
	call	script
	jmp	.L3638
.L3732:
	movl	%ebx, %r15d
	movl	%r14d, %eax
	leaq	(%r15,%r15,4), %rdx
	movq	%rax, 8(%rsp)
	leaq	(%rax,%rax,2), %rax
	leaq	(%r15,%rdx,4), %rdx
	leaq	(%rdx,%rax), %r9
	imulq	$1784, (%rsp), %rax
	salq	$4, %r9
	addq	%rax, %r9
	movl	bench_workers(%r9), %ecx
	testl	%ecx, %ecx
	je	.L3742
	movq	%r11, %rax
	shrq	$32, %rax
	testb	$2, %al
	je	.L3743
	andl	$3, %eax
	cmpl	$2, %eax
	je	.L3744
	movl	bench_workers+4(%r9), %eax
	shrq	$40, %r11
	xorl	%edx, %edx
	movq	%r12, %rdi
	leaq	232(%rsp), %r8
	movq	$.LC30, %rsi
	movl	$0, 232(%rsp)
	leal	1(%rax), %ecx
	movq	%r11, %rax
	movq	%r8, 24(%rsp)
	divl	%ecx
	movl	bench_workers+8(%r9), %eax
	movl	%ebx, 236(%rsp)
	movl	%r14d, 240(%rsp)
	movl	%eax, 244(%rsp)
	xorl	%ecx, %ecx
	movl	%edx, bench_workers+4(%r9)
	imull	$1000, %edx, %edx
	addq	$bench_workers, %r9
	movq	%r9, 32(%rsp)
	movl	%edx, 248(%rsp)
	movq	%r8, %rdx
	call	script
	movq	32(%rsp), %r9
	leaq	212(%rsp), %rdx
	movq	$.LC12, %rsi
	movq	%r12, %rdi
	movl	%r14d, 220(%rsp)
	movl	4(%r9), %ecx
	movl	8(%r9), %eax
	movq	$0, 212(%rsp)
	movl	$0, 228(%rsp)
	imulq	$1000, %rcx, %rcx
	movl	%ebx, 216(%rsp)
	movl	%eax, 224(%rsp)
	call	script
	movq	24(%rsp), %r8
	jmp	.L3642
.L3682:
	movl	$0, 24(%rsp)
	movl	$2, %ecx
	movq	$2000, 56(%rsp)
	movl	$2000, 48(%rsp)
	movl	$2, 32(%rsp)
	jmp	.L3633
.L3737:
	movq	56(%rsp), %rdx
	xorl	%ecx, %ecx
	movq	$.LC27, %rsi
	movq	%r12, %rdi
	movq	$0, 192(%rsp)
	movq	$0, 200(%rsp)
	movl	$0, 208(%rsp)
	movl	%ebx, 196(%rsp)
	movl	%r14d, 200(%rsp)
	call	script
	jmp	.L3637
.L3736:
	movabsq	$4294967296, %rax
	xorl	%ecx, %ecx
	movq	%r12, %rdi
	movq	$.LC25, %rsi
	leaq	212(%rsp), %rdx
	movq	%rax, 224(%rsp)
	call	script
	movl	40(%rsp), %eax
	movq	%r12, %rdi
	movq	56(%rsp), %rcx
	leaq	212(%rsp), %rdx
	movq	$.LC26, %rsi
	movl	$0, 212(%rsp)
	movl	%eax, 224(%rsp)
	movl	48(%rsp), %eax
	movl	%ebx, 216(%rsp)
	movl	%eax, 228(%rsp)
	movl	%r14d, 220(%rsp)
	call	script
	leaq	192(%rsp), %rax
	xorl	%ecx, %ecx
	movq	%r12, %rdi
	movq	%rax, %rdx
	movq	$.LC25, %rsi
	movl	$0, 192(%rsp)
	movl	%ebx, 196(%rsp)
	movl	%r14d, 200(%rsp)
	movq	$0, 204(%rsp)
	movq	%rax, 56(%rsp)
	call	script
	movq	72(%rsp), %r11
	jmp	.L3681
.L3739:
	lock addq	$1, workload_errors(%rip)
	jmp	.L3627
.L3738:
	orl	232(%rsp), %r14d
	jmp	.L3626
.L3742:
	leaq	232(%rsp), %r8
	movl	bench_workers+8(%r9), %eax
	movq	%r12, %rdi
	movq	$-2, %rcx
	movq	%r8, %rdx
	movq	$.LC28, %rsi
	movq	$0, 232(%rsp)
	movq	%r8, 24(%rsp)
	movl	$0, 248(%rsp)
	movl	%ebx, 236(%rsp)
	movl	%r14d, 240(%rsp)
	movl	%eax, 244(%rsp)
	call	script
	movq	24(%rsp), %r8
.L3642:
	movq	8(%rsp), %rax
	leaq	(%r15,%r15,4), %rdx
	movl	$1024, %ecx
	leaq	(%r15,%rdx,4), %rdx
	leaq	(%rax,%rax,2), %rax
	addq	%rdx, %rax
	imulq	$1784, (%rsp), %rdx
	salq	$4, %rax
	movl	bench_workers(%rax,%rdx), %edx
	testl	%edx, %edx
	je	.L3645
.L3646:
	movq	8(%rsp), %rax
	leaq	(%r15,%r15,4), %rdx
	movq	%r12, %rdi
	movq	$.LC31, %rsi
	leaq	(%r15,%rdx,4), %rdx
	movl	%r14d, 240(%rsp)
	movq	$0, 232(%rsp)
	leaq	(%rax,%rax,2), %rax
	addq	%rdx, %rax
	imulq	$1784, (%rsp), %rdx
	movl	$0, 248(%rsp)
	salq	$4, %rax
	movl	%ebx, 236(%rsp)
	movl	bench_workers+8(%rax,%rdx), %eax
	movq	%r8, %rdx
	movl	%eax, 244(%rsp)
	call	script
	jmp	.L3638
.L3744:
	movl	bench_workers+8(%r9), %edx
	leaq	232(%rsp), %r8
	xorl	%ecx, %ecx
	movq	%r12, %rdi
	leaq	bench_workers(%r9), %rax
	movq	$.LC28, %rsi
	movq	%r9, 40(%rsp)
	movl	%edx, 244(%rsp)
	movq	%r8, %rdx
	movq	%r8, 24(%rsp)
	movq	$0, 232(%rsp)
	movq	%rax, 32(%rsp)
	movl	$0, 248(%rsp)
	movl	%ebx, 236(%rsp)
	movl	%r14d, 240(%rsp)
	call	script
	movq	32(%rsp), %rax
	movq	%r12, %rdi
	movq	$-2, %rcx
	leaq	212(%rsp), %rdx
	movq	$.LC12, %rsi
	movq	$0, 212(%rsp)
	movl	8(%rax), %eax
	movl	%ebx, 216(%rsp)
	movl	$0, 228(%rsp)
	movl	%r14d, 220(%rsp)
	movl	%eax, 224(%rsp)
	call	script
	movq	40(%rsp), %r9
	movq	24(%rsp), %r8
	movq	$0, bench_workers(%r9)
.L3645:
	movq	$-2, %rcx
	jmp	.L3646
.L3741:
	movl	$2863311531, %r10d
	shrq	$48, %r11
	movl	%edx, %r15d
	xorl	%ecx, %ecx
	imulq	%rdx, %r10
	movl	$3435973837, %r8d
	movq	%r12, %rdi
	movabsq	$12884901889, %rsi
	imulq	%r11, %r8
	movq	%rsi, 152(%rsp)
	leaq	152(%rsp), %rdx
	movq	$.LC11, %rsi
	movq	$0, 164(%rsp)
	shrq	$34, %r10
	leal	(%r10,%r10,2), %eax
	shrq	$34, %r8
	addl	%eax, %eax
	subl	%eax, %r15d
	leal	(%r8,%r8,4), %eax
	movl	%r11d, %r8d
	subl	%eax, %r8d
	movl	$5, %eax
	movl	%r15d, 160(%rsp)
	subl	%r8d, %eax
	movl	%r8d, 24(%rsp)
	movl	%eax, 8(%rsp)
	call	script
	movl	%r14d, %edx
	movl	%ebx, %eax
	movq	%r12, %rdi
	leaq	(%rdx,%rdx,2), %rdx
	movq	$.LC24, %rsi
	movl	$2, 232(%rsp)
	movq	%rdx, %rcx
	leaq	(%rax,%rax,4), %rdx
	movl	%ebx, 236(%rsp)
	leaq	(%rax,%rdx,4), %rax
	salq	$4, %rcx
	movl	%r14d, 240(%rsp)
	imulq	$1784, (%rsp), %r10
	movq	%rax, %rdx
	movq	%rcx, 40(%rsp)
	movl	$1, 248(%rsp)
	salq	$4, %rdx
	leaq	(%rcx,%rdx), %rax
	movq	%rdx, 48(%rsp)
	xorl	%ecx, %ecx
	leaq	(%rax,%r10), %r11
	movq	%r10, 88(%rsp)
	leaq	232(%rsp), %r10
	movl	bench_workers+8(%r11), %eax
	movq	%r10, %rdx
	movq	%r11, 56(%rsp)
	addq	$bench_workers, %r11
	movq	%r11, 80(%rsp)
	movl	%eax, 244(%rsp)
	call	script
	movl	24(%rsp), %r8d
	imull	$1000, 8(%rsp), %r10d
	movabsq	$12884901889, %rdi
	movq	%rdi, 128(%rsp)
	movq	$.LC33, %rsi
	movq	%r12, %rdi
	imull	$1000, %r8d, %eax
	movl	%r8d, 72(%rsp)
	movq	%r10, %rcx
	movq	%r10, 32(%rsp)
	movl	%r10d, 24(%rsp)
	movl	%r10d, 144(%rsp)
	leaq	128(%rsp), %r10
	movq	%r10, %rdx
	movl	%eax, 140(%rsp)
	movl	%r15d, 136(%rsp)
	call	script
	movl	8(%rsp), %r9d
	movl	%r15d, %ecx
	movq	%r12, %rsi
	movl	72(%rsp), %r8d
	movl	$3, %edx
	movq	%r13, %rdi
	call	bench_digest
	movl	24(%rsp), %esi
	movq	%r12, %rdi
	leaq	212(%rsp), %r10
	movq	%rax, %rcx
	movq	%r10, %rdx
	movl	$2, 212(%rsp)
	movl	%esi, 228(%rsp)
	movq	$.LC14, %rsi
	movl	%ebx, 216(%rsp)
	movl	%r14d, 220(%rsp)
	movl	$0, 224(%rsp)
	call	script
	xorl	%ecx, %ecx
	movq	%r12, %rdi
	movl	%r15d, 112(%rsp)
	movabsq	$12884901889, %rsi
	movq	$0, 116(%rsp)
	movq	%rsi, 104(%rsp)
	leaq	104(%rsp), %rsi
	movq	%rsi, %rdx
	movq	$.LC15, %rsi
	call	script
	movq	56(%rsp), %r11
	movl	8(%rsp), %edi
	movq	88(%rsp), %r10
	movq	40(%rsp), %rax
	movl	$1, bench_workers(%r11)
	movq	80(%rsp), %r11
	movq	48(%rsp), %rdx
	movl	bench_workers+1776(%r10), %ecx
	addq	%rbp, %rax
	movl	%edi, 4(%r11)
	addq	%rdx, %rax
	leal	1(%rcx), %esi
	xorl	%edx, %edx
.L3659:
	leal	(%rsi,%rdx), %r8d
	movl	%r8d, bench_workers+12(%rax,%rdx,4)
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jne	.L3659
	imulq	$1784, (%rsp), %rax
	movl	8(%rsp), %r15d
	movq	%r12, %rdi
	leaq	192(%rsp), %rdx
	movq	$.LC26, %rsi
	movl	%ebx, 196(%rsp)
	addl	%ecx, %r15d
	movq	32(%rsp), %rcx
	movl	$2, 192(%rsp)
	movl	%r15d, bench_workers+1776(%rax)
	movl	24(%rsp), %eax
	movl	%r14d, 200(%rsp)
	movl	$0, 204(%rsp)
	movl	%eax, 208(%rsp)
	call	script
	xorl	%ecx, %ecx
	leaq	172(%rsp), %rdx
	movq	$.LC15, %rsi
	movq	%r12, %rdi
	movl	%ebx, 176(%rsp)
	movq	$0, 184(%rsp)
	movl	$2, 172(%rsp)
	movl	%r14d, 180(%rsp)
	call	script
	jmp	.L3638
.L3740:
	movl	%r14d, %eax
	movl	$2863311531, %edx
	movl	%r14d, %ecx
	shrq	$32, %r11
	imulq	%rdx, %rax
	movq	%r11, %r8
	movl	$3, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	shrq	$34, %rax
	leal	(%rax,%rax,2), %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	call	script_read
	jmp	.L3638
.L3684:
	movq	%r13, %rax
	movl	$1, %r9d
	jmp	.L3650
.L3743:
	leaq	232(%rsp), %r8
	movl	bench_workers+8(%r9), %eax
	xorl	%ecx, %ecx
	movq	%r12, %rdi
	movq	%r8, %rdx
	addq	$bench_workers, %r9
	movq	$.LC29, %rsi
	movq	%r8, 32(%rsp)
	movq	$0, 232(%rsp)
	movq	%r9, 24(%rsp)
	movl	%eax, 244(%rsp)
	movl	$0, 248(%rsp)
	movl	%ebx, 236(%rsp)
	movl	%r14d, 240(%rsp)
	call	script
	movq	24(%rsp), %r9
	movq	%r12, %rdi
	movq	$-2, %rcx
	leaq	212(%rsp), %rdx
	movq	$.LC12, %rsi
	movq	$0, 212(%rsp)
	movl	8(%r9), %eax
	movl	%ebx, 216(%rsp)
	movl	$0, 228(%rsp)
	movl	%eax, 224(%rsp)
	movl	%r14d, 220(%rsp)
	call	script
	movq	24(%rsp), %r9
	leaq	192(%rsp), %rdx
	movq	$.LC12, %rsi
	movq	%r12, %rdi
	movl	%r14d, 200(%rsp)
	movl	4(%r9), %ecx
	movl	8(%r9), %eax
	movq	$0, 192(%rsp)
	movl	$0, 208(%rsp)
	imulq	$1000, %rcx, %rcx
	xorl	$1, %eax
	movl	%ebx, 196(%rsp)
	movl	%eax, 8(%r9)
	movl	%eax, 204(%rsp)
	call	script
	movq	32(%rsp), %r8
	jmp	.L3642
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
.LC35:
	.string	"/veil/c"
	.section	.rodata
	.align 32
	.type	start.0, @object
	.size	start.0, 32
start.0:
	.quad	.LC22
	.quad	.LC23
	.quad	.LC35
	.quad	.LC2
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
	.align 32
	.type	operations, @object
	.size	operations, 256
operations:
	.quad	.LC24
	.quad	operation_create
	.quad	.LC11
	.quad	operation_open
	.quad	.LC15
	.quad	operation_close
	.quad	.LC14
	.quad	operation_read
	.quad	.LC26
	.quad	operation_write
	.quad	.LC27
	.quad	operation_flush
	.quad	.LC25
	.quad	operation_lock
	.quad	.LC13
	.quad	operation_query_file
	.quad	.LC12
	.quad	operation_query_path
	.quad	.LC31
	.quad	operation_query_fs
	.quad	.LC28
	.quad	operation_unlink
	.quad	.LC29
	.quad	operation_rename
	.quad	.LC30
	.quad	operation_set_size
	.quad	.LC32
	.quad	operation_find
	.quad	.LC33
	.quad	operation_copy
	.quad	.LC34
	.quad	operation_sync
	.local	bench_workers
	.comm	bench_workers,14272,32
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
	.quad	.LC21
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
	.align 16
	.type	pack_fs, @object
	.size	pack_fs, 16
pack_fs:
	.quad	.LC17
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
	.quad	.LC19
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
	.quad	.LC18
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
.LC36:
	.string	"measure"
	.section	.rodata
	.align 32
	.type	security_measure, @object
	.size	security_measure, 160
security_measure:
	.quad	.LC36
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
.LC37:
	.string	"path"
	.section	.rodata
	.align 32
	.type	security_path, @object
	.size	security_path, 160
security_path:
	.quad	.LC37
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
.LC38:
	.string	"label"
	.section	.rodata
	.align 32
	.type	security_label, @object
	.size	security_label, 160
security_label:
	.quad	.LC38
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
.LC39:
	.string	"capability"
	.section	.rodata
	.align 32
	.type	security_capability, @object
	.size	security_capability, 160
security_capability:
	.quad	.LC39
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
.LC0:
	.byte	32
	.byte	0
	.align 2
.LC1:
	.byte	10
	.byte	0
	.align 2
.LC7:
	.byte	0
	.byte	0
	.align 2
.LC9:
	.byte	99
	.byte	0
	.align 2
.LC10:
	.byte	102
	.byte	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
