	.file	"nginx.c"
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
	.type	web_size, @function
web_size:
	movq	workload_seed(%rip), %rax
	movl	%esi, %ecx
	sall	$6, %edi
	movq	%rcx, %rdx
	imulq	$1000003, %rax, %rax
	imull	$-1431655765, %edx, %edx
	leaq	1(%rax,%rcx), %rax
	movabsq	$-7046029254386353131, %rcx
	addq	%rdi, %rax
	xorq	$20862, %rax
	addq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$30, %rcx
	xorq	%rcx, %rax
	movabsq	$-4658895280553007687, %rcx
	imulq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$27, %rcx
	xorq	%rax, %rcx
	movabsq	$-7723592293110705685, %rax
	imulq	%rax, %rcx
	movq	%rcx, %rax
	shrq	$31, %rax
	xorq	%rcx, %rax
	cmpl	$1431655766, %edx
	sbbq	%rcx, %rcx
	xorl	%edx, %edx
	andl	$5800, %ecx
	addq	$3200, %rcx
	divq	%rcx
	leal	900(%rdx), %eax
	ret
	.size	web_size, .-web_size
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
	je	.L395
	movl	$1, 20(%r12)
.L395:
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
.L404:
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L402
	movl	%ebx, %eax
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rax
	leaq	ram_nodes(%rax), %rdx
	movl	%ebp, ram_nodes(%rax)
	movl	$1, ram_nodes+4(%rax)
	addq	$ram_nodes+8, %rax
	movq	%rax, 8(%rdx)
	movq	%rax, 16(%rdx)
.L403:
	movq	$ram_lock, %rdi
	call	spin_unlock
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L402:
	addl	$1, %ebx
	addq	$24, %rax
	cmpl	$320, %ebx
	jne	.L404
	xorl	%ebx, %ebx
	jmp	.L403
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
	jmp	.L421
	.p2align 4,,10
	.p2align 3
.L423:
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
	je	.L422
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
.L421:
	movl	48(%r14), %eax
	cmpl	$1, %eax
	je	.L423
	popq	%rbx
	movl	48(%r14), %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L422:
	call	schedule
	jmp	.L421
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
	jb	.L431
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
	jne	.L427
	movq	%rbx, 72(%r12)
.L427:
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L431:
	movq	%r13, %rdi
	movl	$-22, %ebp
	call	mutex_unlock
	jmp	.L427
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
	je	.L432
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
.L432:
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
	je	.L441
	testb	$16, %al
	setne	%al
	movzbl	%al, %eax
	addl	$1, %eax
	movl	%eax, 8(%rdi)
.L443:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L441:
	testb	$1, %al
	je	.L444
	movl	$4, 8(%rdi)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L444:
	cmpl	$2, 8(%rdi)
	ja	.L443
	movl	$3, 8(%rdi)
	movl	$1, %eax
	ret
	.size	track_tcp, .-track_tcp
	.p2align 6
	.type	measure_file_permission, @function
measure_file_permission:
	andl	$2, %edx
	je	.L447
	cmpq	$0, 32(%rsi)
	je	.L451
.L447:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L451:
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
	ja	.L452
	movq	136(%rdi), %rdi
	testq	%rdi, %rdi
	je	.L452
	movq	(%rdi), %rax
	movl	$4, %esi
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L452:
	ret
	.size	sock_write_space, .-sock_write_space
	.p2align 6
	.type	capability_file_open, @function
capability_file_open:
	xorl	%eax, %eax
	testb	$8, 40(%rsi)
	je	.L457
	movq	16(%rsi), %rdx
	movq	16(%rdx), %rdx
	movl	44(%rdx), %edx
	testl	%edx, %edx
	jne	.L462
.L457:
	ret
	.p2align 4,,10
	.p2align 3
.L462:
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
	je	.L463
	testb	$-110, 92(%rsi)
	je	.L468
.L463:
	ret
	.p2align 4,,10
	.p2align 3
.L468:
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
	je	.L471
	movq	%rsi, %rax
	addq	%rsi, %r8
	xorl	%edx, %edx
	xorl	%esi, %esi
	addq	%rbx, %r9
	.p2align 4,,10
	.p2align 3
.L475:
	testq	%rdx, %rdx
	je	.L473
	testb	$7, %al
	jne	.L474
.L473:
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
.L474:
	movl	%eax, %ecx
	movq	%rsi, %rbx
	addq	$1, %rax
	andl	$7, %ecx
	sall	$3, %ecx
	shrq	%cl, %rbx
	xorb	%bl, (%rdi,%rdx)
	addq	$1, %rdx
	cmpq	%rax, %r8
	jne	.L475
.L471:
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
	jle	.L484
	movq	16(%r12), %rax
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	16(%rax), %rdi
	call	veil_apply.isra.0
.L484:
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
	je	.L488
	addq	$64, %rsi
	xorl	%edi, %edi
	addq	%rsi, %r9
	.p2align 4,,10
	.p2align 3
.L490:
	movzbl	(%rsi), %ecx
	movl	$1, %edx
	leal	-97(%rcx), %r8d
	cmpb	$25, %r8b
	jbe	.L489
	leal	-48(%rcx), %r8d
	movl	$2, %edx
	cmpb	$9, %r8b
	jbe	.L489
	movl	$3, %edx
	cmpb	$46, %cl
	je	.L489
	xorl	%edx, %edx
	cmpb	$126, %cl
	sete	%dl
	sall	$2, %edx
.L489:
	movl	%edi, %ecx
	addq	$1, %rsi
	leaq	next.4(%rcx,%rcx,4), %rcx
	movzbl	(%rcx,%rdx), %edi
	movl	%edi, %ecx
	cmpq	%rsi, %r9
	jne	.L490
	shrl	%cl, %eax
.L488:
	andl	$1, %eax
	negl	%eax
	andl	$-13, %eax
	ret
	.size	path_check.isra.0, .-path_check.isra.0
	.p2align 6
	.type	path_file_permission, @function
path_file_permission:
	andl	$2, %edx
	je	.L502
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L502:
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
	je	.L505
	movq	24(%rsi), %rax
	cmpq	%rdx, 72(%rax)
	jb	.L506
.L505:
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L506:
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
	je	.L515
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
	jne	.L521
	xorl	%r9d, %r9d
	cmpl	$1, %r10d
	je	.L521
.L516:
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
.L515:
	andl	%edi, %eax
	movl	$0, %edx
	cmpl	%eax, %edi
	movl	$-13, %eax
	cmove	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L521:
	movl	$127, %r9d
	jmp	.L516
	.size	label_allowed.isra.0, .-label_allowed.isra.0
	.p2align 6
	.type	label_socket_recvmsg, @function
label_socket_recvmsg:
	testl	%edx, %edx
	jne	.L527
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L527:
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
	jne	.L530
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L530:
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
	je	.L535
	movl	108(%rsi), %esi
	movl	24(%rdi), %edi
	movl	$2, %ecx
	movl	$2, %edx
	jmp	label_allowed.isra.0
	.p2align 4,,10
	.p2align 3
.L535:
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
	jne	.L536
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
.L536:
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
	je	.L546
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L546:
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
	je	.L569
	movq	8(%rsi), %rsi
	movl	28(%rdi), %edi
	jmp	path_check.isra.0
	.p2align 4,,10
	.p2align 3
.L569:
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
	je	.L573
	movl	%ecx, %ecx
	xorl	%esi, %esi
	leaq	(%rdx,%rcx), %r9
	.p2align 4,,10
	.p2align 3
.L575:
	movzbl	(%rdx), %edi
	movl	$1, %ecx
	leal	-97(%rdi), %r8d
	cmpb	$25, %r8b
	jbe	.L574
	leal	-48(%rdi), %r8d
	movl	$2, %ecx
	cmpb	$9, %r8b
	jbe	.L574
	movl	$3, %ecx
	cmpb	$46, %dil
	je	.L574
	xorl	%ecx, %ecx
	cmpb	$126, %dil
	sete	%cl
	sall	$2, %ecx
.L574:
	leaq	next.4(%rsi,%rsi,4), %rsi
	addq	$1, %rdx
	movzbl	(%rsi,%rcx), %ecx
	movzbl	%cl, %esi
	cmpq	%rdx, %r9
	jne	.L575
	shrl	%cl, %eax
.L573:
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
	jne	.L588
	movq	24(%rbx), %rax
	movl	$0, 96(%rax)
.L588:
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
	je	.L592
	call	__x86_indirect_thunk_rax
	movq	$0, 48(%rbx)
.L592:
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
	jne	.L593
	movq	40(%rbp), %rax
	leaq	24(%rbp), %rcx
	movl	$1, 228(%rbp)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rbp)
	movq	%rdx, 32(%rbp)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L593:
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
.L600:
	movl	0(%rbp), %ebx
	testl	%ebx, %ebx
	je	.L599
	movq	$log_lock, %rdi
	salq	$4, %rbx
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%rbx)
	call	spin_unlock
.L599:
	addq	$4, %rbp
	cmpq	%r12, %rbp
	jne	.L600
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
.L608:
	movl	(%rax), %edx
	testl	%edx, %edx
	je	.L607
	movl	$0, (%rax)
	movl	%ecx, %r8d
	addl	$1, %ecx
	movw	%dx, ram_free_blocks(%r8,%r8)
	movl	$1, %r8d
.L607:
	addq	$4, %rax
	cmpq	%rdi, %rax
	jne	.L608
	testb	%r8b, %r8b
	je	.L609
	movl	%ecx, ram_free_count(%rip)
.L609:
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
	je	.L624
	movq	(%rdx), %r15
	movq	%rsi, %r13
	movq	%rdx, %r14
	movl	%ecx, %ebx
	leaq	4376(%rdi), %r12
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L623:
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
	jg	.L620
	testq	%rbp, %rbp
	cmove	%rax, %rbp
.L618:
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
.L620:
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
	jle	.L627
	movq	(%r14), %r15
	movslq	%eax, %rdx
	addq	%rdx, %rbp
	addq	%rdx, %r15
	movq	%r15, (%r14)
	subl	%eax, %ebx
	jne	.L623
	jmp	.L618
	.p2align 4,,10
	.p2align 3
.L627:
	cltq
	testq	%rbp, %rbp
	cmove	%rax, %rbp
	jmp	.L618
.L624:
	xorl	%ebp, %ebp
	jmp	.L618
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
.L629:
	cmpl	$1, (%rax)
	sbbl	$-1, %ecx
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L629
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
	je	.L636
	movl	%edx, %edx
	leaq	(%rsi,%rdx), %r8
	movl	$5381, %edx
	.p2align 4,,10
	.p2align 3
.L635:
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
	jne	.L635
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L636:
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
	je	.L640
	movl	$0, 288(%rbx)
	movl	376(%rbx), %eax
	testl	%eax, %eax
	je	.L640
	movq	352(%rbx), %rcx
	movq	344(%rbx), %rdx
	leaq	344(%rbx), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 344(%rbx)
	movq	%rax, 352(%rbx)
	movl	$0, 376(%rbx)
.L640:
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
	jne	.L657
	shrl	$6, %edx
.L657:
	andl	$7, %edx
	notl	%edx
	andl	%eax, %edx
	andl	$7, %edx
	jne	.L646
.L650:
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L646:
	movq	security_heads(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L649
	jmp	.L650
	.p2align 4,,10
	.p2align 3
.L658:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L650
.L649:
	movq	8(%rbx), %rax
	movl	$1, %esi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L658
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
	je	.L660
	cmpl	24(%rdi), %eax
	je	.L661
.L660:
	jmp	generic_permission
	.p2align 4,,10
	.p2align 3
.L661:
	xorl	%eax, %eax
	ret
	.size	log_permission, .-log_permission
	.p2align 6
	.type	pack_permission, @function
pack_permission:
	testb	$2, %dl
	jne	.L666
	jmp	generic_permission
	.p2align 4,,10
	.p2align 3
.L666:
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
	je	.L675
.L667:
	popq	%rbx
	movl	%r14d, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L675:
	movq	security_heads+8(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L669
	jmp	.L667
	.p2align 4,,10
	.p2align 3
.L676:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L667
.L669:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L676
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
	je	.L694
	movl	%r8d, %r11d
	movq	%rdx, %rcx
	addq	%rdx, %r11
	movl	$5381, %edx
	.p2align 4,,10
	.p2align 3
.L681:
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
	jne	.L681
	movl	%edx, %r9d
	shrl	$16, %r9d
	xorl	%edx, %r9d
.L678:
	movl	pack_count(%rip), %ecx
	xorl	%esi, %esi
.L686:
	cmpl	%ecx, %esi
	jnb	.L709
	.p2align 4,,10
	.p2align 3
.L687:
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
	je	.L683
	jnb	.L710
.L684:
	movl	%eax, %ecx
	cmpl	%ecx, %esi
	jb	.L687
.L709:
	leal	-1(%rsi), %eax
	testl	%esi, %esi
	je	.L677
	movl	88(%r10), %ebx
	movl	%r8d, %r11d
	leaq	pack_order(%rax,%rax), %r10
	jmp	.L693
	.p2align 4,,10
	.p2align 3
.L689:
	leaq	-2(%r10), %rax
	cmpq	$pack_order, %r10
	je	.L696
	movq	%rax, %r10
.L693:
	movzwl	(%r10), %eax
	movzwl	%ax, %esi
	movq	%rsi, %rdx
	salq	$5, %rdx
	subq	%rsi, %rdx
	leaq	pack_nodes(,%rdx,8), %rsi
	cmpl	%ebx, pack_nodes(,%rdx,8)
	jne	.L696
	cmpl	%r9d, 4(%rsi)
	jne	.L696
	cmpl	%r8d, 8(%rsi)
	jne	.L689
	movq	%rax, %rdx
	salq	$5, %rdx
	subq	%rax, %rdx
	leaq	pack_nodes+24(,%rdx,8), %rbp
	testl	%r8d, %r8d
	je	.L690
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L692:
	movzbl	0(%rbp,%rcx), %edx
	movzbl	(%rdi,%rcx), %esi
	cmpb	%sil, %dl
	je	.L691
	xorl	%edx, %esi
	cmpb	$32, %sil
	jne	.L689
	orl	$32, %edx
	subl	$97, %edx
	cmpb	$25, %dl
	ja	.L689
.L691:
	addq	$1, %rcx
	cmpq	%r11, %rcx
	jne	.L692
.L690:
	movl	%eax, %esi
.L677:
	movl	%esi, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L683:
	cmpl	4(%r11), %r9d
	jb	.L684
.L710:
	leal	1(%rax), %esi
	jmp	.L686
	.p2align 4,,10
	.p2align 3
.L696:
	xorl	%esi, %esi
	popq	%rbx
	popq	%rbp
	movl	%esi, %eax
	ret
.L694:
	movl	$5381, %r9d
	jmp	.L678
	.size	pack_lookup, .-pack_lookup
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
	je	.L727
	movl	116(%rsi), %eax
	testl	%eax, %eax
	jne	.L730
.L727:
	movl	48(%rdx), %eax
	negl	%eax
	sbbl	%eax, %eax
	andl	$-22, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L730:
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
.L746:
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	8(%rsp), %rax
	movq	cache_hash(%rax), %rax
	cmpq	%rbx, %rax
	jne	.L735
	jmp	.L732
	.p2align 4,,10
	.p2align 3
.L733:
	movq	(%rax), %rax
	cmpq	%rax, %rbx
	je	.L732
.L735:
	cmpq	32(%rax), %rbp
	jne	.L733
	cmpl	48(%rax), %r12d
	jne	.L733
	movq	(%rsp), %rcx
	movl	$0, (%rcx)
	movl	56(%rax), %edx
	testb	$8, %dl
	jne	.L747
.L748:
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
.L732:
	movq	(%rsp), %rax
	movq	cache_free(%rip), %rdx
	movl	$0, (%rax)
	cmpq	$cache_free, %rdx
	jne	.L762
	movq	$cache_lock, %rdi
	call	spin_unlock
	movq	$cache_lock, %rdi
	call	spin_lock
	cmpq	$cache_inactive, cache_inactive(%rip)
	je	.L763
.L739:
	movq	cache_inactive+8(%rip), %r15
	.p2align 4,,10
	.p2align 3
.L761:
	cmpq	$cache_inactive, %r15
	je	.L745
	movq	%r15, %r13
	movq	8(%r15), %r15
	movl	36(%r13), %eax
	testl	%eax, %eax
	jne	.L761
	movl	40(%r13), %eax
	testb	$4, %al
	jne	.L761
	leaq	-16(%r13), %r14
	testb	$2, %al
	jne	.L764
	movq	16(%r13), %rax
	movq	%r14, %rdi
	movq	(%rax), %rax
	movq	48(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L761
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
.L744:
	cmpq	$cache_inactive, %r15
	je	.L745
.L741:
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L746
	.p2align 4,,10
	.p2align 3
.L764:
	movl	$1, 36(%r13)
	movq	16(%rsp), %rdi
	movq	%r14, %rsi
	call	cache_write_page
	subl	$1, 36(%r13)
	jmp	.L744
	.p2align 4,,10
	.p2align 3
.L745:
	call	cache_refill_inactive
	jmp	.L741
	.p2align 4,,10
	.p2align 3
.L763:
	call	cache_refill_inactive
	jmp	.L739
.L747:
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
	jmp	.L748
.L762:
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
	.type	tcp_account_free, @function
tcp_account_free:
	pushq	%rbx
	movq	32(%rdi), %rbx
	subl	$1, 240(%rbx)
	jne	.L772
	movl	244(%rbx), %eax
	testl	%eax, %eax
	jne	.L775
.L772:
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L775:
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
	jne	.L777
	testl	%edx, %edx
	jne	.L784
.L778:
	movq	152(%rbx), %rax
	movq	%rbx, %rdi
	popq	%rbx
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L777:
	testl	%edx, %edx
	je	.L778
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L784:
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
.L787:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L787
	movq	$log_lock, %rdi
	movq	%rax, 8(%rsp)
	call	spin_lock
	movl	log_head(%rip), %edx
	movl	log_summaries+16(%rip), %edi
	xorl	%ecx, %ecx
	movq	8(%rsp), %rax
	jmp	.L790
	.p2align 4,,10
	.p2align 3
.L808:
	movl	%edx, %esi
	salq	$4, %rsi
	movl	log_summaries(%rsi), %esi
	testl	%esi, %esi
	jne	.L799
	testl	%edx, %edx
	movl	%edx, %r15d
	sete	%sil
.L789:
	addl	$1, %ecx
	cmpl	$999, %ecx
	ja	.L801
	testb	%sil, %sil
	je	.L801
.L790:
	addl	$1, %edx
	cmpl	$999, %edx
	jbe	.L808
	testl	%edi, %edi
	je	.L809
	movl	$1, %esi
	movl	$1, %edx
	xorl	%r15d, %r15d
	jmp	.L789
	.p2align 4,,10
	.p2align 3
.L799:
	movl	$1, %esi
	xorl	%r15d, %r15d
	jmp	.L789
.L801:
	movl	%edx, log_head(%rip)
	testl	%r15d, %r15d
	jne	.L792
	movq	$log_lock, %rdi
	movl	$-28, %ebx
	call	spin_unlock
.L786:
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
.L809:
	movl	$1, log_head(%rip)
	movl	$1, %r15d
.L792:
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
	jnb	.L795
	movq	$block_flash_disk, %rdi
	call	block_submit
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L795
	movl	48(%r13), %eax
	movl	%r15d, 120(%rbp,%rax,4)
	testl	%r12d, %r12d
	je	.L786
	movq	$log_lock, %rdi
	salq	$4, %r12
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%r12)
	call	spin_unlock
	jmp	.L786
	.p2align 4,,10
	.p2align 3
.L795:
	movq	$log_lock, %rdi
	salq	$4, %r14
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%r14)
	call	spin_unlock
	jmp	.L786
	.size	log_writepage, .-log_writepage
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
	jbe	.L811
	movabsq	$1099511628211, %r9
	leal	-8(%rdi), %ebx
	shrl	$3, %ebx
	leaq	72(%rdx,%rbx,8), %r10
	movq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L812:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%r9, %rax
	movq	%rax, %rsi
	shrq	$29, %rsi
	xorq	%rsi, %rax
	cmpq	%r10, %rdx
	jne	.L812
	andl	$7, %edi
	leaq	8(%rcx,%rbx,8), %rcx
.L811:
	testl	%edi, %edi
	je	.L813
	movl	%edi, %esi
	movabsq	$1099511628211, %rdi
	addq	%rcx, %rsi
	.p2align 4,,10
	.p2align 3
.L814:
	movzbl	(%rcx), %edx
	addq	$1, %rcx
	xorq	%rdx, %rax
	imulq	%rdi, %rax
	cmpq	%rsi, %rcx
	jne	.L814
.L813:
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
	je	.L822
	movq	8(%rbp), %rdx
	movq	0(%rbp), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbp, 0(%rbp)
	movq	%rbp, 8(%rbp)
.L822:
	movl	$0, 220(%rbp)
	movq	$sock_lock, %rdi
	leaq	32(%rbp), %r12
	call	spin_unlock
	movq	32(%rbp), %rbx
	cmpq	%r12, %rbx
	je	.L823
	.p2align 4,,10
	.p2align 3
.L825:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L824
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L824:
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
	jne	.L825
.L823:
	movl	240(%rbp), %eax
	movb	$0, 211(%rbp)
	movl	$1, 244(%rbp)
	testl	%eax, %eax
	je	.L832
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L832:
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"HTTP/1.1 200 OK\r\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC1:
	.string	"HTTP/1.1 206 Partial Content\r\n"
	.section	.rodata.str1.1
.LC2:
	.string	"HTTP/1.1 404 Not Found\r\n"
.LC3:
	.string	"Content-Length: "
.LC4:
	.string	"\r\n"
.LC5:
	.string	"ETag: "
	.section	.rodata.str1.8
	.align 8
.LC6:
	.string	"Server: mini\r\nConnection: keep-alive\r\n\r\n"
	.text
	.p2align 6
	.type	web_header.constprop.0, @function
web_header.constprop.0:
	pushq	%rbx
	movq	%rdi, %r8
	movq	$.LC0, %rax
	subq	$32, %rsp
	cmpl	$200, %esi
	je	.L834
	cmpl	$206, %esi
	movq	$.LC2, %rax
	movq	$.LC1, %rcx
	cmove	%rcx, %rax
.L834:
	leaq	628(%r8), %r9
	movl	$72, %edi
	movq	%r9, %rcx
	.p2align 4,,10
	.p2align 3
.L835:
	addq	$1, %rax
	movb	%dil, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edi
	testb	%dil, %dil
	jne	.L835
	movb	$0, (%rcx)
	movl	%edx, %esi
	movq	$.LC3, %rax
	movl	$67, %edx
	.p2align 4,,10
	.p2align 3
.L836:
	addq	$1, %rax
	movb	%dl, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L836
	movb	$0, (%rcx)
	movl	$1, %r11d
	leaq	12(%rsp), %r10
	movabsq	$-3689348814741910323, %rbx
	.p2align 4,,10
	.p2align 3
.L837:
	movq	%rsi, %rax
	mulq	%rbx
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rdi
	addq	%rdi, %rdi
	subq	%rdi, %rax
	movq	%r11, %rdi
	addl	$48, %eax
	movb	%al, 11(%rsp,%r11)
	movq	%rsi, %rax
	leaq	1(%r11), %r11
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L837
	leal	-1(%rdi), %eax
	movq	%rcx, %rdx
	addq	%r10, %rax
	.p2align 4,,10
	.p2align 3
.L838:
	movzbl	(%rax), %esi
	addq	$1, %rdx
	movb	%sil, -1(%rdx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %r10
	jne	.L838
	leaq	(%rcx,%rdi), %rax
	movq	$.LC4, %rdx
	movl	$13, %ecx
	movb	$0, (%rax)
	.p2align 4,,10
	.p2align 3
.L839:
	addq	$1, %rdx
	movb	%cl, (%rax)
	addq	$1, %rax
	movzbl	(%rdx), %ecx
	testb	%cl, %cl
	jne	.L839
	movb	$0, (%rax)
	movl	$69, %esi
	movq	$.LC5, %rcx
	.p2align 4,,10
	.p2align 3
.L840:
	movq	%rax, %rdx
	addq	$1, %rcx
	addq	$1, %rax
	movb	%sil, -1(%rax)
	movzbl	(%rcx), %esi
	testb	%sil, %sil
	jne	.L840
	movzwl	.LC7(%rip), %ecx
	addq	$2, %rdx
	movw	%cx, (%rax)
	movl	$13, %ecx
	movq	$.LC4, %rax
	.p2align 4,,10
	.p2align 3
.L841:
	addq	$1, %rax
	movb	%cl, (%rdx)
	addq	$1, %rdx
	movzbl	(%rax), %ecx
	testb	%cl, %cl
	jne	.L841
	movb	$0, (%rdx)
	movl	$83, %ecx
	movq	$.LC6, %rax
	.p2align 4,,10
	.p2align 3
.L842:
	addq	$1, %rax
	movb	%cl, (%rdx)
	addq	$1, %rdx
	movzbl	(%rax), %ecx
	testb	%cl, %cl
	jne	.L842
	movb	$0, (%rdx)
	subq	%r9, %rdx
	movl	%edx, 612(%r8)
	movl	$0, 616(%r8)
	addq	$32, %rsp
	popq	%rbx
	ret
	.size	web_header.constprop.0, .-web_header.constprop.0
	.p2align 6
	.type	plain_enqueue, @function
plain_enqueue:
	movl	152(%rsi), %eax
	pushq	%rbx
	movq	%rdi, %rbx
	cmpl	$95, %eax
	ja	.L864
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
.L864:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L858
	call	__x86_indirect_thunk_rax
.L858:
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
	je	.L866
	subl	$1, %eax
	movq	$netfilter_table+336, %rbx
	salq	$4, %rax
	leaq	netfilter_table+352(%rax), %r12
	jmp	.L870
	.p2align 4,,10
	.p2align 3
.L867:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L866
.L870:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L867
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L868
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L868:
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
.L866:
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
	ja	.L887
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
.L887:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L881
	call	__x86_indirect_thunk_rax
.L881:
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
	ja	.L896
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
.L896:
	movq	24(%rdi), %rax
	addl	$1, 244(%rax)
	movq	48(%rdi), %rax
	testq	%rax, %rax
	je	.L890
	call	__x86_indirect_thunk_rax
.L890:
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
	ja	.L905
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
.L897:
	addq	$24, %rsp
	ret
.L905:
	movq	48(%rsi), %rax
	testq	%rax, %rax
	je	.L899
	movq	%rsi, 8(%rsp)
	movq	%rsi, %rdi
	call	__x86_indirect_thunk_rax
	movq	8(%rsp), %rsi
.L899:
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
	jmp	.L897
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
	ja	.L914
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
.L906:
	addq	$24, %rsp
	ret
.L914:
	movq	48(%rsi), %rax
	testq	%rax, %rax
	je	.L908
	movq	%rsi, 8(%rsp)
	movq	%rsi, %rdi
	call	__x86_indirect_thunk_rax
	movq	8(%rsp), %rsi
.L908:
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
	jmp	.L906
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
	je	.L916
	subl	$1, %eax
	movq	$netfilter_table+48, %rbx
	salq	$4, %rax
	leaq	netfilter_table+64(%rax), %r12
	jmp	.L920
	.p2align 4,,10
	.p2align 3
.L917:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L916
.L920:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L917
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L918
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L918:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L915:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L916:
	testq	%r13, %r13
	je	.L921
	movq	0(%r13), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L921:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L922
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L922:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L915
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
	je	.L935
	subl	$1, %eax
	movq	$netfilter_table+240, %rbx
	salq	$4, %rax
	leaq	netfilter_table+256(%rax), %r12
	jmp	.L939
	.p2align 4,,10
	.p2align 3
.L936:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L935
.L939:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L936
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L937
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L937:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L934:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L935:
	testq	%r13, %r13
	je	.L940
	movq	0(%r13), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L940:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L941
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L941:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L934
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
	jbe	.L960
	leaq	-32(%rdx), %rax
	movq	%rsi, %rdx
	andq	$-32, %rax
	leaq	32(%rax), %rbp
	movq	%rdi, %rax
	leaq	(%rdi,%rbp), %rcx
	.p2align 4,,10
	.p2align 3
.L955:
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
	jne	.L955
	andl	$31, %r11d
	addq	%rbp, %rsi
.L954:
	movq	%r11, %rdi
	cmpq	$7, %r11
	jbe	.L956
	xorl	%eax, %eax
.L957:
	movq	(%rsi,%rax), %rdx
	movq	%rdx, (%rcx,%rax)
	addq	$8, %rax
	movq	%r11, %rdx
	subq	%rax, %rdx
	cmpq	$7, %rdx
	ja	.L957
	movq	%r11, %rdi
	subq	$8, %r11
	shrq	$3, %r11
	andl	$7, %edi
	leaq	8(,%r11,8), %rax
	addq	%rax, %rcx
	addq	%rax, %rsi
.L956:
	testq	%rdi, %rdi
	je	.L958
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L959:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%rcx,%rax)
	addq	$1, %rax
	cmpq	%rdi, %rax
	jne	.L959
.L958:
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L960:
	movq	%rdi, %rcx
	jmp	.L954
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
	je	.L974
.L970:
	movl	44(%rbp), %eax
	movq	24(%rbp), %rdi
	movl	$1024, %edx
	testl	%eax, %eax
	je	.L971
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
.L971:
	movq	%rbx, %rsi
	call	memcpy
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L974:
	movl	$1, %edi
	call	schedule_timeout
	jmp	.L970
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
	je	.L976
	movq	72(%r14), %rax
	movq	%rax, 0(%r13)
.L976:
	testl	%ebp, %ebp
	je	.L981
	movq	32(%rsp), %rax
	movq	%rbx, 40(%rsp)
	movq	$0, 24(%rsp)
	movq	%r14, 16(%rsp)
	movq	(%rax), %r9
	jmp	.L980
	.p2align 4,,10
	.p2align 3
.L978:
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
	je	.L987
.L980:
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
	je	.L978
	movq	24(%rsp), %rcx
	cltq
	movq	40(%rsp), %rbx
	testq	%rcx, %rcx
	cmovne	%rcx, %rax
	movq	%rax, 24(%rsp)
.L977:
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
.L987:
	movq	40(%rsp), %rbx
	jmp	.L977
.L981:
	movq	$0, 24(%rsp)
	jmp	.L977
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
	jne	.L989
	movq	$ram_lock, %rdi
	call	spin_lock
	movl	ram_free_count(%rip), %eax
	testl	%eax, %eax
	je	.L990
	subl	$1, %eax
	movl	%eax, ram_free_count(%rip)
	movzwl	ram_free_blocks(%rax,%rax), %eax
	movl	%eax, 8(%rbp,%r13,4)
.L990:
	movq	$ram_lock, %rdi
	call	spin_unlock
	movl	120(%rbp,%r12,4), %eax
	testl	%eax, %eax
	je	.L992
.L989:
	leal	-1(%rax), %edi
	movq	40(%rbx), %rsi
	movl	$1024, %edx
	salq	$10, %rdi
	addq	$ram_storage, %rdi
	call	memcpy
	xorl	%eax, %eax
.L988:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L992:
	movl	$-28, %eax
	jmp	.L988
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
	je	.L1007
	movq	%rdx, %r15
	movl	%ecx, %r9d
	leaq	4376(%rdi), %rbp
	movq	%r8, %r12
	movq	$0, 16(%rsp)
	jmp	.L1006
	.p2align 4,,10
	.p2align 3
.L1004:
	addq	%rax, 16(%rsp)
	addq	%rax, %r15
	subl	%eax, %r9d
	je	.L1002
.L1006:
	movl	$1024, %ebx
	cmpl	%ebx, %r9d
	cmovbe	%r9d, %ebx
	testb	$16, 40(%r14)
	je	.L1003
	movq	16(%r13), %rax
	movq	72(%rax), %rax
	movq	%rax, (%r12)
.L1003:
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
	jg	.L1004
	movq	16(%rsp), %rcx
	testq	%rcx, %rcx
	cmovne	%rcx, %rax
	movq	%rax, 16(%rsp)
	jmp	.L1001
.L1007:
	movq	$0, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L1002:
	movq	16(%r13), %rax
	movq	72(%rax), %rdx
	movq	16(%r14), %rax
	movq	%rdx, 72(%rax)
.L1001:
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
	jbe	.L1023
.L1014:
	movl	44(%rbp), %eax
	movq	$block_flash_lock, %rdi
	testl	%eax, %eax
	je	.L1024
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
.L1019:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdx, %rdi
	jne	.L1019
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
.L1017:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1024:
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
.L1016:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdx, %rdi
	jne	.L1016
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorl	%edx, %eax
	cmpl	%eax, %ebx
	je	.L1017
	popq	%rbx
	movl	$-5, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1023:
	movl	$1, %edi
	call	schedule_timeout
	jmp	.L1014
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
	jnb	.L1028
	movq	$block_ram_disk, %rdi
	call	block_submit
	movl	%eax, %ebp
	testl	%eax, %eax
	jne	.L1025
	movl	8(%rsp), %r9d
	movl	12(%rsp), %r8d
	cmpl	%r8d, %r9d
	je	.L1029
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
	jnb	.L1028
	movq	$block_ram_disk, %rdi
	call	block_submit
	movl	%eax, %ebp
.L1029:
	testl	%ebp, %ebp
	jne	.L1025
	andl	$1023, %r13d
	movq	40(%r12), %rdi
	addq	%r14, %r13
	cmpl	$32768, %ebx
	je	.L1032
	cmpl	$8, %ebx
	jbe	.L1028
	movzbl	0(%r13), %edx
	movq	1(%r13), %rcx
	cmpl	$128, %edx
	ja	.L1028
	movl	$9, %r8d
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1034:
	leal	(%rax,%rdx), %esi
	testl	%edx, %edx
	je	.L1036
	.p2align 4,,10
	.p2align 3
.L1037:
	movl	%eax, %edx
	addl	$1, %eax
	movq	%rcx, (%rdi,%rdx,8)
	cmpl	%eax, %esi
	jne	.L1037
.L1036:
	leal	9(%r8), %esi
	cmpl	%esi, %ebx
	jb	.L1050
	movzbl	0(%r13,%r8), %edx
	movq	1(%r13,%r8), %rcx
	leal	(%rdx,%rax), %r8d
	cmpl	$128, %r8d
	ja	.L1028
	movl	%esi, %r8d
	jmp	.L1034
	.p2align 4,,10
	.p2align 3
.L1032:
	movl	$1024, %edx
	movq	%r13, %rsi
	call	memcpy
.L1025:
	addq	$88, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L1050:
	cmpl	$128, %eax
	je	.L1025
.L1028:
	movl	$-5, %ebp
	jmp	.L1025
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
	jne	.L1055
	jmp	.L1061
	.p2align 4,,10
	.p2align 3
.L1056:
	testl	%r15d, %r15d
	je	.L1058
.L1055:
	movq	32(%r14), %rbx
	cmpq	%rbx, 8(%rsp)
	je	.L1058
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
	jne	.L1056
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L1057
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1057:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	testl	%r15d, %r15d
	jne	.L1055
	.p2align 4,,10
	.p2align 3
.L1058:
	testq	%r13, %r13
	jne	.L1051
.L1061:
	movl	236(%r14), %r13d
	movq	%r13, %rax
	negq	%r13
	testl	%eax, %eax
	je	.L1073
.L1051:
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
.L1073:
	cmpl	$1, 232(%r14)
	sbbq	%r13, %r13
	andq	$-11, %r13
	jmp	.L1051
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
	je	.L1078
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
	jne	.L1083
.L1076:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.L1077
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L1077:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
	movq	%r12, %rax
.L1074:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1083:
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
	jmp	.L1076
.L1078:
	movq	$-11, %rax
	jmp	.L1074
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
	je	.L1098
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
	jbe	.L1103
.L1087:
	addl	$1, 244(%rbx)
.L1089:
	movq	48(%r12), %rax
	testq	%rax, %rax
	je	.L1090
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
.L1090:
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
	jne	.L1092
	movq	40(%rbx), %rax
	leaq	24(%rbx), %rcx
	movl	$1, 228(%rbx)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rbx)
	movq	%rdx, 32(%rbx)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L1092:
	popq	%rbx
	xorl	%eax, %eax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1103:
	xorl	%edx, %edx
	divl	248(%rbx)
	testl	%edx, %edx
	je	.L1087
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
	jmp	.L1089
	.p2align 4,,10
	.p2align 3
.L1098:
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
	je	.L1105
	subl	$1, %eax
	movq	$netfilter_table+144, %rbx
	salq	$4, %rax
	leaq	netfilter_table+160(%rax), %r13
	jmp	.L1109
	.p2align 4,,10
	.p2align 3
.L1106:
	addq	$16, %rbx
	cmpq	%r13, %rbx
	je	.L1105
.L1109:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L1106
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L1107
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1107:
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
.L1105:
	movq	64(%rbp), %rdi
	xorl	%edx, %edx
	leaq	20(%rdi), %rsi
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L1110:
	movl	(%rax), %ecx
	addq	$4, %rax
	addq	%rcx, %rdx
	cmpq	%rsi, %rax
	jne	.L1110
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
	jnb	.L1121
	leaq	(%rsi,%rdx), %rax
	cmpq	%rax, %rdi
	jnb	.L1121
	leaq	-1(%rdx), %rcx
	testq	%rdx, %rdx
	je	.L1124
	.p2align 4,,10
	.p2align 3
.L1122:
	movzbl	(%rsi,%rcx), %eax
	movb	%al, (%rdi,%rcx)
	subq	$1, %rcx
	jnb	.L1122
.L1124:
	movq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L1121:
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
	jbe	.L1132
	leaq	-8(%rdx), %rax
	movq	%r8, %rcx
	shrq	$3, %rax
	leaq	8(%r8,%rax,8), %rax
	.p2align 4,,10
	.p2align 3
.L1129:
	movq	%rsi, (%rcx)
	addq	$8, %rcx
	cmpq	%rax, %rcx
	jne	.L1129
	andl	$7, %edx
.L1128:
	testq	%rdx, %rdx
	je	.L1130
	addq	%rax, %rdx
	.p2align 4,,10
	.p2align 3
.L1131:
	addq	$1, %rax
	movb	%dil, -1(%rax)
	cmpq	%rax, %rdx
	jne	.L1131
.L1130:
	movq	%r8, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L1132:
	movq	%r8, %rax
	jmp	.L1128
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
	ja	.L1143
	jmp	.L1142
	.p2align 4,,10
	.p2align 3
.L1158:
	movl	$8, %r8d
.L1143:
	xorq	(%rax), %rdx
	addq	$8, %rax
	imulq	%r9, %rdx
	movq	%rdx, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rdx
	cmpl	$16, %r8d
	je	.L1158
	movl	%esi, %r8d
	leaq	126(%rbp), %rax
	andl	$7, %r8d
	je	.L1167
.L1142:
	movabsq	$1099511628211, %r9
	movl	%r8d, %r8d
	addq	%rax, %r8
	.p2align 4,,10
	.p2align 3
.L1145:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	xorq	%rcx, %rdx
	imulq	%r9, %rdx
	cmpq	%r8, %rax
	jne	.L1145
	movzwl	128(%rbp), %eax
	leaq	130(%rbp), %rcx
	cmpl	$7, %esi
	jbe	.L1146
	movq	%rcx, %r11
.L1156:
	movabsq	$1099511628211, %r10
	movl	%esi, %r9d
	jmp	.L1147
	.p2align 4,,10
	.p2align 3
.L1159:
	movl	$8, %r9d
.L1147:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%r10, %rax
	movq	%rax, %r8
	shrq	$29, %r8
	xorq	%r8, %rax
	cmpl	$16, %r9d
	je	.L1159
	leaq	16(%r11), %rcx
	andl	$7, %esi
	je	.L1148
.L1146:
	movabsq	$1099511628211, %r9
	movl	%esi, %esi
	leaq	(%rcx,%rsi), %r8
	.p2align 4,,10
	.p2align 3
.L1149:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%r9, %rax
	cmpq	%r8, %rcx
	jne	.L1149
.L1148:
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
	je	.L1151
	cmpq	24(%r12), %r14
	je	.L1168
	movl	20(%r12), %eax
	cmpl	%eax, 44(%r12)
	jnb	.L1154
	addq	$24, %r12
.L1155:
	movl	$24, %edx
	xorl	%esi, %esi
	movq	%r12, %rdi
	call	memset
	movq	%r14, (%r12)
.L1153:
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
.L1154:
	movq	track_table(%r13), %rax
.L1151:
	cmpq	%rax, %r14
	je	.L1153
	jmp	.L1155
	.p2align 4,,10
	.p2align 3
.L1168:
	addq	$24, %r12
	jmp	.L1153
	.p2align 4,,10
	.p2align 3
.L1167:
	leaq	130(%rbp), %rcx
	movzwl	128(%rbp), %eax
	movq	%rcx, %r11
	jmp	.L1156
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
	je	.L1181
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
	jnb	.L1175
	movq	$block_flash_disk, %rdi
	call	block_submit
	testl	%eax, %eax
	jne	.L1171
	salq	$4, %rbp
	movl	88(%r12), %eax
	leaq	log_summaries(%rbp), %rdx
	cmpl	%eax, log_summaries(%rbp)
	jne	.L1175
	movl	48(%rbx), %edi
	cmpl	%edi, 4(%rdx)
	jne	.L1175
	movabsq	$1099511628211, %rsi
	movq	8(%rdx), %r8
	movq	40(%rbx), %rdx
	leaq	1024(%rdx), %rdi
	.p2align 4,,10
	.p2align 3
.L1178:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	%rdi, %rdx
	jne	.L1178
	cmpq	%rax, %r8
	jne	.L1175
	xorl	%eax, %eax
.L1171:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1181:
	movl	$1024, %edx
	xorl	%esi, %esi
	movq	%r8, %rdi
	call	memset
	xorl	%eax, %eax
	jmp	.L1171
	.p2align 4,,10
	.p2align 3
.L1175:
	movl	$-5, %eax
	jmp	.L1171
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
	je	.L1183
	leal	-1(%rax), %esi
	movl	$1024, %edx
	salq	$10, %rsi
	addq	$ram_storage, %rsi
	call	memcpy
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1183:
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
	ja	.L1190
	jmp	.L1186
	.p2align 4,,10
	.p2align 3
.L1187:
	subq	$8, %rdx
	addq	$8, %rdi
	addq	$8, %rsi
	cmpq	$7, %rdx
	jbe	.L1186
.L1190:
	movq	(%rsi), %rax
	cmpq	%rax, (%rdi)
	je	.L1187
.L1186:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.L1188
	jmp	.L1196
	.p2align 4,,10
	.p2align 3
.L1191:
	addq	$1, %rax
	cmpq	%rax, %rdx
	je	.L1197
.L1188:
	movzbl	(%rdi,%rax), %ecx
	movzbl	(%rsi,%rax), %r8d
	cmpb	%r8b, %cl
	je	.L1191
	movzbl	%cl, %eax
	subl	%r8d, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1197:
	xorl	%eax, %eax
	ret
.L1196:
	ret
	.size	memcmp, .-memcmp
	.p2align 6
	.globl	simple_compare
	.type	simple_compare, @function
simple_compare:
	xorl	%eax, %eax
	cmpl	%edx, 56(%rdi)
	je	.L1201
	ret
	.p2align 4,,10
	.p2align 3
.L1201:
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
	je	.L1206
.L1202:
	ret
	.p2align 4,,10
	.p2align 3
.L1206:
	movzbl	(%rsi), %ecx
	cmpb	%cl, 64(%rdi)
	jne	.L1202
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
	je	.L1213
	leal	-1(%rdx), %eax
	movq	%rbp, %rdx
	leaq	1(%rsi,%rax), %rsi
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1209:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1209
	movl	%eax, %r11d
	shrl	$15, %r11d
	xorl	%eax, %r11d
.L1208:
	movl	88(%rdi), %eax
	leaq	(%rax,%rax,2), %r10
	salq	$3, %r10
	movq	ram_nodes+8(%r10), %r9
	addq	$ram_nodes+8, %r10
	cmpq	%r9, %r10
	je	.L1214
	movl	%ebx, %r12d
	jmp	.L1212
	.p2align 4,,10
	.p2align 3
.L1211:
	movq	(%r9), %r9
	cmpq	%r10, %r9
	je	.L1214
.L1212:
	cmpl	%r11d, 20(%r9)
	jne	.L1211
	cmpl	%ebx, 24(%r9)
	jne	.L1211
	leaq	28(%r9), %rdi
	movq	%r12, %rdx
	movq	%rbp, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L1211
	popq	%rbx
	movq	%r9, %rax
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1214:
	xorl	%r9d, %r9d
	popq	%rbx
	popq	%rbp
	movq	%r9, %rax
	popq	%r12
	ret
.L1213:
	movl	$-2128764932, %r11d
	jmp	.L1208
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
	je	.L1221
	movl	16(%rax), %edx
.L1221:
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
	je	.L1229
	movq	8(%rax), %rdx
	movq	%rax, %rbx
	movq	(%rax), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	leal	-1(%r12), %eax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testl	%r12d, %r12d
	je	.L1230
	leaq	1(%r13,%rax), %rsi
	movq	%r13, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1228:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1228
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1227:
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
.L1225:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1230:
	movl	$-2128764932, %eax
	jmp	.L1227
.L1229:
	movl	$-2, %eax
	jmp	.L1225
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
	je	.L1235
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
.L1233:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.L1235:
	movl	$-2, %eax
	jmp	.L1233
	.size	ram_unlink, .-ram_unlink
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
	jne	.L1248
	movzwl	2(%rcx), %ecx
.L1238:
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
	jne	.L1241
	jmp	.L1243
	.p2align 4,,10
	.p2align 3
.L1240:
	movq	(%rbx), %rbx
	cmpq	%rbx, %r9
	je	.L1243
.L1241:
	cmpl	%ebp, 216(%rbx)
	jne	.L1240
	cmpq	%r12, 112(%rbx)
	jne	.L1240
	movzbl	210(%rbx), %eax
	cmpl	%r14d, %eax
	jne	.L1240
	movzwl	2(%r15), %eax
	cmpw	%ax, 170(%rbx)
	jne	.L1240
	movzwl	(%r15), %eax
	cmpw	%ax, 208(%rbx)
	jne	.L1240
	cmpl	%r13d, 224(%rbx)
	jne	.L1240
	testl	%r13d, %r13d
	jne	.L1239
	movq	8(%rsp), %rax
	movzwl	2(%rax), %eax
	cmpw	%ax, 190(%rbx)
	jne	.L1240
	movq	8(%rsp), %rax
	leaq	192(%rbx), %rdi
	movl	$16, %edx
	leaq	4(%rax), %rsi
	call	memcmp
	testl	%eax, %eax
	je	.L1239
	jmp	.L1240
	.p2align 4,,10
	.p2align 3
.L1243:
	xorl	%ebx, %ebx
.L1239:
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
.L1248:
	xorl	%ecx, %ecx
	jmp	.L1238
	.size	sock_find_in, .-sock_find_in
	.p2align 6
	.globl	string_length
	.type	string_length, @function
string_length:
	xorl	%eax, %eax
	cmpb	$0, (%rdi)
	je	.L1253
	.p2align 4,,10
	.p2align 3
.L1252:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L1252
	ret
	.p2align 4,,10
	.p2align 3
.L1253:
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
.L1256:
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
	ja	.L1256
	leal	-1(%rdi), %eax
	movl	%edi, %esi
	movq	%r8, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L1257:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L1257
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
	jne	.L1263
	jmp	.L1262
	.p2align 4,,10
	.p2align 3
.L1264:
	leaq	(%rcx,%rcx,4), %rcx
	movsbq	%al, %rax
	addl	$1, %r8d
	addq	$1, %rdi
	leaq	(%rax,%rcx,2), %rcx
	cmpl	%r8d, %esi
	je	.L1262
.L1263:
	movzbl	(%rdi), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L1264
.L1262:
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
	jbe	.L1273
	movabsq	$1099511628211, %r8
	leal	-8(%rdx), %ecx
	shrl	$3, %ecx
	addl	$1, %ecx
	leaq	(%rsi,%rcx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L1270:
	xorq	(%rsi), %rax
	addq	$8, %rsi
	imulq	%r8, %rax
	movq	%rax, %rdi
	shrq	$29, %rdi
	xorq	%rdi, %rax
	cmpq	%rcx, %rsi
	jne	.L1270
	andl	$7, %edx
.L1269:
	testl	%edx, %edx
	je	.L1268
	movabsq	$1099511628211, %rdi
	movl	%edx, %edx
	addq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L1272:
	movzbl	(%rcx), %esi
	addq	$1, %rcx
	xorq	%rsi, %rax
	imulq	%rdi, %rax
	cmpq	%rcx, %rdx
	jne	.L1272
.L1268:
	ret
	.p2align 4,,10
	.p2align 3
.L1273:
	movq	%rsi, %rcx
	jmp	.L1269
	.size	hash_bytes, .-hash_bytes
	.p2align 6
	.globl	hash_name
	.type	hash_name, @function
hash_name:
	leal	-1(%rsi), %eax
	testl	%esi, %esi
	je	.L1280
	leaq	1(%rdi,%rax), %rcx
	movl	$-2128831035, %edx
	.p2align 4,,10
	.p2align 3
.L1279:
	movzbl	(%rdi), %eax
	addq	$1, %rdi
	xorl	%eax, %edx
	imull	$16777619, %edx, %edx
	cmpq	%rcx, %rdi
	jne	.L1279
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1280:
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
	je	.L1285
	leaq	1(%rcx,%rax), %rdi
	.p2align 4,,10
	.p2align 3
.L1284:
	movzbl	(%rcx), %eax
	addq	$1, %rcx
	xorl	%esi, %eax
	movl	%eax, %edx
	andl	$15, %eax
	shrl	$4, %edx
	xorl	nibble.5(,%rax,4), %edx
	movl	%edx, %esi
	andl	$15, %edx
	shrl	$4, %esi
	xorl	nibble.5(,%rdx,4), %esi
	cmpq	%rdi, %rcx
	jne	.L1284
	movl	%esi, %eax
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L1285:
	movl	%edi, %eax
	ret
	.size	crc32_block, .-crc32_block
	.p2align 6
	.globl	checksum_partial
	.type	checksum_partial, @function
checksum_partial:
	movl	%edx, %edx
	cmpl	$3, %esi
	jbe	.L1292
	leal	-4(%rsi), %eax
	shrl	$2, %eax
	addl	$1, %eax
	leaq	(%rdi,%rax,4), %rcx
	.p2align 4,,10
	.p2align 3
.L1289:
	movl	(%rdi), %eax
	addq	$4, %rdi
	addq	%rax, %rdx
	cmpq	%rcx, %rdi
	jne	.L1289
	andl	$3, %esi
.L1288:
	cmpl	$1, %esi
	jbe	.L1290
	movzwl	(%rcx), %eax
	subl	$2, %esi
	addq	$2, %rcx
	addq	%rax, %rdx
.L1290:
	testl	%esi, %esi
	je	.L1291
	movzbl	(%rcx), %eax
	addq	%rax, %rdx
.L1291:
	movl	%edx, %eax
	shrq	$32, %rdx
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	addl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L1292:
	movq	%rdi, %rcx
	jmp	.L1288
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
	jbe	.L1298
	movl	224(%r10), %eax
	movq	56(%rdi), %r9
	testl	%eax, %eax
	jne	.L1299
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
	jne	.L1298
.L1299:
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
	je	.L1314
.L1300:
	movq	(%rbx), %r13
	movq	security_heads+144(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L1303
	jmp	.L1301
	.p2align 4,,10
	.p2align 3
.L1315:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1301
.L1303:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1315
.L1302:
	movq	24(%rbp), %r10
.L1298:
	movq	48(%rbp), %rax
	addl	$1, 244(%r10)
	testq	%rax, %rax
	je	.L1304
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1304:
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
.L1301:
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
.L1314:
	movl	$1, %r8d
	movq	%r14, %rcx
	movq	%r13, %rdx
	movq	%rbx, %rdi
	movl	$6, %esi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L1300
	jmp	.L1302
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
	jbe	.L1318
	movq	72(%rdi), %rax
	movzwl	4(%rax), %eax
	rolw	$8, %ax
	movzwl	%ax, %eax
	cmpl	%eax, %r8d
	jb	.L1318
	movl	224(%r10), %eax
	movq	56(%rdi), %r9
	testl	%eax, %eax
	jne	.L1319
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
	jne	.L1318
.L1319:
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
	je	.L1334
.L1320:
	movq	16(%rbp), %rax
	movq	security_heads+144(%rip), %rbx
	movq	(%rax), %r13
	testq	%rbx, %rbx
	jne	.L1323
	jmp	.L1321
	.p2align 4,,10
	.p2align 3
.L1335:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1321
.L1323:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1335
.L1322:
	movq	24(%rbp), %r10
.L1318:
	movq	48(%rbp), %rax
	addl	$1, 244(%r10)
	testq	%rax, %rax
	je	.L1324
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1324:
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
.L1321:
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
.L1334:
	movl	$1, %r8d
	movq	%r14, %rcx
	movq	%r13, %rdx
	movq	%rbx, %rdi
	movl	$17, %esi
	call	sock_find_in
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L1320
	jmp	.L1322
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
	jb	.L1341
	movl	$1, %eax
	xorl	%edi, %edi
	jmp	.L1343
	.p2align 4,,10
	.p2align 3
.L1344:
	movq	%r8, %rsi
.L1343:
	subq	%rcx, %rdx
	movq	%rdi, (%rsi)
	movl	%eax, %r10d
	leaq	(%rsi,%rcx), %r8
	addl	$1, %eax
	movq	%rsi, %rdi
	cmpq	%rcx, %rdx
	jnb	.L1344
	movq	%rsi, 8(%r9)
	movl	%r10d, 16(%r9)
.L1341:
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
	je	.L1352
	movq	0(%rbp), %rax
	subl	$1, 16(%rbx)
	movq	%rbx, %rdi
	movq	%rax, 8(%rbx)
	call	spin_unlock
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.L1345
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L1345:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L1352:
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
	jne	.L1365
.L1354:
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
.L1365:
	movq	$ram_entry_pool, %rdi
	call	pool_get
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L1366
	movl	%r13d, 16(%rax)
	leal	-1(%rbx), %eax
	testl	%ebx, %ebx
	je	.L1359
	leaq	1(%rbp,%rax), %rsi
	movq	%rbp, %rdx
	movl	$-2128831035, %eax
	.p2align 4,,10
	.p2align 3
.L1358:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpq	%rsi, %rdx
	jne	.L1358
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
.L1357:
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
.L1366:
	leaq	0(%r13,%r13,2), %rax
	movl	$0, ram_nodes+4(,%rax,8)
	jmp	.L1354
	.p2align 4,,10
	.p2align 3
.L1359:
	movl	$-2128764932, %eax
	jmp	.L1357
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
	je	.L1368
	movq	32(%rbx), %rdx
	movq	%rdx, 64(%rax)
.L1368:
	popq	%rbx
	ret
	.size	log_alloc_inode, .-log_alloc_inode
	.p2align 6
	.type	pack_alloc_inode, @function
pack_alloc_inode:
	movl	44(%rdi), %eax
	testl	%eax, %eax
	je	.L1375
	movq	$icache_pool, %rdi
	jmp	pool_get
	.p2align 4,,10
	.p2align 3
.L1375:
	xorl	%eax, %eax
	ret
	.size	pack_alloc_inode, .-pack_alloc_inode
	.p2align 6
	.type	veil_alloc_inode, @function
veil_alloc_inode:
	cmpq	$0, 32(%rdi)
	je	.L1376
	movq	$icache_pool, %rdi
	jmp	pool_get
	.p2align 4,,10
	.p2align 3
.L1376:
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
	je	.L1389
	cmpl	$2, %edx
	jne	.L1384
	movq	$inet6_datagram_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1382
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
.L1383:
	xorl	%eax, %eax
.L1378:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1389:
	movq	$inet6_stream_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1382
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
	jmp	.L1383
	.p2align 4,,10
	.p2align 3
.L1382:
	movq	$0, 8(%rbx)
	movl	$-12, %eax
	jmp	.L1378
	.p2align 4,,10
	.p2align 3
.L1384:
	movl	$-22, %eax
	jmp	.L1378
	.size	inet6_create, .-inet6_create
	.p2align 6
	.type	inet_create, @function
inet_create:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	cmpl	$1, %edx
	je	.L1401
	cmpl	$2, %edx
	jne	.L1396
	movq	$inet_datagram_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1394
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
.L1395:
	xorl	%eax, %eax
.L1390:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1401:
	movq	$inet_stream_ops, (%rsi)
	leaq	1072(%rdi), %rbp
	movl	24(%rsi), %r12d
	movq	$sock_pool, %rdi
	call	pool_get
	testq	%rax, %rax
	je	.L1394
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
	jmp	.L1395
	.p2align 4,,10
	.p2align 3
.L1394:
	movq	$0, 8(%rbx)
	movl	$-12, %eax
	jmp	.L1390
	.p2align 4,,10
	.p2align 3
.L1396:
	movl	$-22, %eax
	jmp	.L1390
	.size	inet_create, .-inet_create
	.p2align 6
	.type	tcp_send_ack, @function
tcp_send_ack:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movl	256(%rdi), %ebp
	movq	112(%rdi), %r12
	jmp	.L1403
	.p2align 4,,10
	.p2align 3
.L1404:
	call	schedule
.L1403:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L1404
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
	jmp	.L1407
	.p2align 4,,10
	.p2align 3
.L1408:
	call	schedule
.L1407:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L1408
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
	ja	.L1416
	cmpw	$0, 190(%rdi)
	movq	%rdi, %rbp
	je	.L1416
	movq	112(%rdi), %r14
	movq	%rsi, %r13
	jmp	.L1412
	.p2align 4,,10
	.p2align 3
.L1413:
	call	schedule
.L1412:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L1413
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
	movzwl	.LC8(%rip), %edx
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
.L1410:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L1416:
	movq	$-22, %rax
	jmp	.L1410
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
	je	.L1420
	jmp	udp_send
	.p2align 4,,10
	.p2align 3
.L1420:
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
.L1424:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L1424
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
	je	.L1427
	movq	8(%rdi), %rdx
	movq	(%rdi), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	movl	$0, 32(%rdi)
.L1427:
	ret
	.size	timer_delete, .-timer_delete
	.p2align 6
	.globl	timer_modify
	.type	timer_modify, @function
timer_modify:
	movl	32(%rsi), %eax
	testl	%eax, %eax
	je	.L1431
	cmpq	%rdx, 16(%rsi)
	je	.L1429
	movq	8(%rsi), %rcx
	movq	(%rsi), %rax
	movq	%rax, (%rcx)
	movq	%rcx, 8(%rax)
	movq	%rsi, (%rsi)
	movq	%rsi, 8(%rsi)
.L1431:
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
.L1429:
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
	je	.L1434
	.p2align 4,,10
	.p2align 3
.L1437:
	movq	%rdx, %rax
	movq	(%rdx), %rdx
	cmpq	16(%rax), %rcx
	jb	.L1436
	movq	8(%rax), %rsi
	movq	%rdx, (%rsi)
	movq	%rsi, 8(%rdx)
	movq	%rax, 8(%rax)
	movq	8(%rsp), %rsi
	movq	%rbx, (%rax)
	movq	%rsi, 8(%rax)
	movq	%rax, 8(%rsp)
	movq	%rax, (%rsi)
.L1436:
	cmpq	%rdx, %r8
	jne	.L1437
	movq	(%rsp), %rdi
	cmpq	%rbx, %rdi
	je	.L1434
	.p2align 4,,10
	.p2align 3
.L1438:
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
	jne	.L1438
.L1434:
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
	je	.L1444
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1501
	.p2align 4,,10
	.p2align 3
.L1446:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1446
.L1445:
	movq	%rsi, (%rcx)
.L1444:
	movq	16(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1447
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+8(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1502
	.p2align 4,,10
	.p2align 3
.L1449:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1449
.L1448:
	movq	%rsi, (%rcx)
.L1447:
	movq	24(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1450
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+16(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1503
	.p2align 4,,10
	.p2align 3
.L1452:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1452
.L1451:
	movq	%rsi, (%rcx)
.L1450:
	movq	32(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1453
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+24(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1504
	.p2align 4,,10
	.p2align 3
.L1455:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1455
.L1454:
	movq	%rsi, (%rcx)
.L1453:
	movq	40(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1456
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+32(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1505
	.p2align 4,,10
	.p2align 3
.L1458:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1458
.L1457:
	movq	%rsi, (%rcx)
.L1456:
	movq	48(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1459
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+40(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1506
	.p2align 4,,10
	.p2align 3
.L1461:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1461
.L1460:
	movq	%rsi, (%rcx)
.L1459:
	movq	56(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1462
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+48(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1507
	.p2align 4,,10
	.p2align 3
.L1464:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1464
.L1463:
	movq	%rsi, (%rcx)
.L1462:
	movq	64(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1465
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+56(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1508
	.p2align 4,,10
	.p2align 3
.L1467:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1467
.L1466:
	movq	%rsi, (%rcx)
.L1465:
	movq	72(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1468
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+64(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1509
	.p2align 4,,10
	.p2align 3
.L1470:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1470
.L1469:
	movq	%rsi, (%rcx)
.L1468:
	movq	80(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1471
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+72(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1510
	.p2align 4,,10
	.p2align 3
.L1473:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1473
.L1472:
	movq	%rsi, (%rcx)
.L1471:
	movq	88(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1474
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+80(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1511
	.p2align 4,,10
	.p2align 3
.L1476:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1476
.L1475:
	movq	%rsi, (%rcx)
.L1474:
	movq	96(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1477
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+88(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1512
	.p2align 4,,10
	.p2align 3
.L1479:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1479
.L1478:
	movq	%rsi, (%rcx)
.L1477:
	movq	104(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1480
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+96(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1513
	.p2align 4,,10
	.p2align 3
.L1482:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1482
.L1481:
	movq	%rsi, (%rcx)
.L1480:
	movq	112(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1483
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+104(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1514
	.p2align 4,,10
	.p2align 3
.L1485:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1485
.L1484:
	movq	%rsi, (%rcx)
.L1483:
	movq	120(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1486
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+112(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1515
	.p2align 4,,10
	.p2align 3
.L1488:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1488
.L1487:
	movq	%rsi, (%rcx)
.L1486:
	movq	128(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1489
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+120(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1516
	.p2align 4,,10
	.p2align 3
.L1491:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1491
.L1490:
	movq	%rsi, (%rcx)
.L1489:
	movq	136(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1492
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+128(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1517
	.p2align 4,,10
	.p2align 3
.L1494:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1494
.L1493:
	movq	%rsi, (%rcx)
.L1492:
	movq	144(%rdx), %rcx
	testq	%rcx, %rcx
	je	.L1495
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %esi
	salq	$4, %rax
	movl	%esi, security_entries_used(%rip)
	leaq	security_entries(%rax), %rsi
	movq	$0, security_entries(%rax)
	movq	security_heads+136(%rip), %rax
	movq	%rcx, 8(%rsi)
	testq	%rax, %rax
	je	.L1518
	.p2align 4,,10
	.p2align 3
.L1497:
	movq	%rax, %rcx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1497
.L1496:
	movq	%rsi, (%rcx)
.L1495:
	movq	152(%rdx), %rdx
	testq	%rdx, %rdx
	je	.L1443
	movl	security_entries_used(%rip), %eax
	leal	1(%rax), %ecx
	salq	$4, %rax
	movl	%ecx, security_entries_used(%rip)
	leaq	security_entries(%rax), %rcx
	movq	$0, security_entries(%rax)
	movq	security_heads+144(%rip), %rax
	movq	%rdx, 8(%rcx)
	testq	%rax, %rax
	je	.L1519
	.p2align 4,,10
	.p2align 3
.L1500:
	movq	%rax, %rdx
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L1500
.L1499:
	movq	%rcx, (%rdx)
.L1443:
	ret
	.p2align 4,,10
	.p2align 3
.L1501:
	movq	$security_heads, %rcx
	jmp	.L1445
	.p2align 4,,10
	.p2align 3
.L1502:
	movq	$security_heads+8, %rcx
	jmp	.L1448
	.p2align 4,,10
	.p2align 3
.L1503:
	movq	$security_heads+16, %rcx
	jmp	.L1451
	.p2align 4,,10
	.p2align 3
.L1504:
	movq	$security_heads+24, %rcx
	jmp	.L1454
	.p2align 4,,10
	.p2align 3
.L1505:
	movq	$security_heads+32, %rcx
	jmp	.L1457
	.p2align 4,,10
	.p2align 3
.L1506:
	movq	$security_heads+40, %rcx
	jmp	.L1460
	.p2align 4,,10
	.p2align 3
.L1507:
	movq	$security_heads+48, %rcx
	jmp	.L1463
	.p2align 4,,10
	.p2align 3
.L1508:
	movq	$security_heads+56, %rcx
	jmp	.L1466
	.p2align 4,,10
	.p2align 3
.L1509:
	movq	$security_heads+64, %rcx
	jmp	.L1469
	.p2align 4,,10
	.p2align 3
.L1510:
	movq	$security_heads+72, %rcx
	jmp	.L1472
	.p2align 4,,10
	.p2align 3
.L1511:
	movq	$security_heads+80, %rcx
	jmp	.L1475
	.p2align 4,,10
	.p2align 3
.L1512:
	movq	$security_heads+88, %rcx
	jmp	.L1478
	.p2align 4,,10
	.p2align 3
.L1513:
	movq	$security_heads+96, %rcx
	jmp	.L1481
	.p2align 4,,10
	.p2align 3
.L1514:
	movq	$security_heads+104, %rcx
	jmp	.L1484
	.p2align 4,,10
	.p2align 3
.L1515:
	movq	$security_heads+112, %rcx
	jmp	.L1487
	.p2align 4,,10
	.p2align 3
.L1516:
	movq	$security_heads+120, %rcx
	jmp	.L1490
	.p2align 4,,10
	.p2align 3
.L1517:
	movq	$security_heads+128, %rcx
	jmp	.L1493
	.p2align 4,,10
	.p2align 3
.L1518:
	movq	$security_heads+136, %rcx
	jmp	.L1496
	.p2align 4,,10
	.p2align 3
.L1519:
	movq	$security_heads+144, %rdx
	jmp	.L1499
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
	je	.L1597
	movq	%rdi, %r12
	movl	%esi, %ebp
	jmp	.L1599
	.p2align 4,,10
	.p2align 3
.L1605:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1597
.L1599:
	movq	8(%rbx), %rax
	movl	%ebp, %esi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1605
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1597:
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
	je	.L1607
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1609
	.p2align 4,,10
	.p2align 3
.L1615:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1607
.L1609:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1615
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1607:
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
	je	.L1617
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	movl	%ecx, %ebx
	jmp	.L1619
	.p2align 4,,10
	.p2align 3
.L1625:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L1617
.L1619:
	movq	8(%r14), %rax
	movl	%ebx, %ecx
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1625
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L1617:
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
	je	.L1627
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1629
	.p2align 4,,10
	.p2align 3
.L1635:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1627
.L1629:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1635
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1627:
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
	je	.L1637
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1639
	.p2align 4,,10
	.p2align 3
.L1645:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1637
.L1639:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1645
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1637:
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
	je	.L1647
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1649
	.p2align 4,,10
	.p2align 3
.L1655:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1647
.L1649:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1655
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1647:
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
	je	.L1657
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1659
	.p2align 4,,10
	.p2align 3
.L1665:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1657
.L1659:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1665
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1657:
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
	je	.L1667
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1669
	.p2align 4,,10
	.p2align 3
.L1675:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1667
.L1669:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1675
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1667:
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
	je	.L1677
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1679
	.p2align 4,,10
	.p2align 3
.L1685:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1677
.L1679:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1685
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1677:
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
	je	.L1687
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1689
	.p2align 4,,10
	.p2align 3
.L1695:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1687
.L1689:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1695
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1687:
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
	je	.L1697
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1699
	.p2align 4,,10
	.p2align 3
.L1705:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1697
.L1699:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1705
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1697:
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
	je	.L1707
	movq	%rdi, %r12
	movq	%rsi, %rbp
	jmp	.L1709
	.p2align 4,,10
	.p2align 3
.L1715:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1707
.L1709:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1715
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1707:
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
	je	.L1717
	movq	%rdi, %r13
	movl	%esi, %r12d
	movl	%edx, %ebp
	jmp	.L1719
	.p2align 4,,10
	.p2align 3
.L1725:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1717
.L1719:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movl	%r12d, %esi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1725
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1717:
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
	je	.L1727
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1729
	.p2align 4,,10
	.p2align 3
.L1735:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1727
.L1729:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1735
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1727:
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
	je	.L1737
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1739
	.p2align 4,,10
	.p2align 3
.L1745:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1737
.L1739:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1745
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1737:
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
	je	.L1747
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1749
	.p2align 4,,10
	.p2align 3
.L1755:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1747
.L1749:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1755
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1747:
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
	je	.L1757
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1759
	.p2align 4,,10
	.p2align 3
.L1765:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1757
.L1759:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1765
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1757:
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
	je	.L1767
	movq	%rdi, %r13
	movq	%rsi, %r12
	movl	%edx, %ebp
	jmp	.L1769
	.p2align 4,,10
	.p2align 3
.L1775:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1767
.L1769:
	movq	8(%rbx), %rax
	movl	%ebp, %edx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1775
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1767:
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
	je	.L1777
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
	jmp	.L1779
	.p2align 4,,10
	.p2align 3
.L1785:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L1777
.L1779:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L1785
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1777:
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
	je	.L1786
	movq	$security_label, %rdi
	call	security_register
	movq	$security_path, %rdi
	call	security_register
	movq	$security_measure, %rdi
	jmp	security_register
	.p2align 4,,10
	.p2align 3
.L1786:
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
	jnb	.L1790
	movq	%r8, %rdi
	call	block_submit
.L1788:
	addq	$72, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L1790:
	movl	$-5, %eax
	jmp	.L1788
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
	jnb	.L1794
	movq	%r8, %rdi
	call	block_submit
.L1792:
	addq	$72, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L1794:
	movl	$-28, %eax
	jmp	.L1792
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
.L1798:
	xorq	(%rdx), %rax
	addq	$8, %rdx
	imulq	%rsi, %rax
	movq	%rax, %rcx
	shrq	$29, %rcx
	xorq	%rcx, %rax
	cmpq	$block_flash_storage+1024, %rdx
	jne	.L1798
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorl	%eax, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1799:
	movw	%ax, block_flash_map(%rax,%rax)
	movl	%edx, block_flash_check(,%rax,4)
	addq	$1, %rax
	cmpq	$1024, %rax
	jne	.L1799
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L1800:
	leal	1024(%rax), %edx
	movw	%dx, block_flash_spare(%rax,%rax)
	addq	$1, %rax
	cmpq	$16, %rax
	jne	.L1800
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
.L1805:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	$cache_hash+4096, %rax
	jne	.L1805
	movq	$cache_pages+16, %rax
	movq	$cache_memory, %rdx
	movq	$cache_free, %rdi
	.p2align 4,,10
	.p2align 3
.L1806:
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
	jne	.L1806
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
	jne	.L1810
	testb	$16, 56(%rbx)
	jne	.L1815
.L1810:
	movq	$cache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.p2align 4,,10
	.p2align 3
.L1815:
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
	jnb	.L1817
	movq	%rax, 72(%rsi)
.L1817:
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
	je	.L1833
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
	jmp	.L1833
	.p2align 4,,10
	.p2align 3
.L1823:
	call	schedule
.L1833:
	movl	56(%rbx), %eax
	testb	$17, %al
	je	.L1823
	testb	$16, 56(%rbx)
	jne	.L1834
.L1819:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L1834:
	movq	%rbx, %rdi
	call	page_put
	movl	0(%rbp), %eax
	testl	%eax, %eax
	jne	.L1825
	movl	$-5, 0(%rbp)
.L1825:
	xorl	%ebx, %ebx
	jmp	.L1819
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
	je	.L1850
	movl	%ecx, %r12d
	xorl	%ecx, %ecx
	movq	%rdi, 32(%rsp)
	movq	(%r8), %rax
	movq	%rcx, 40(%rsp)
	movq	%rdx, %r14
	movq	%r10, %r15
	movq	%r8, %r13
	jmp	.L1842
	.p2align 4,,10
	.p2align 3
.L1843:
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
	jb	.L1839
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
	jne	.L1851
.L1839:
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	leaq	60(%rsp), %rcx
	movl	%r10d, %edx
	call	page_read
	testq	%rax, %rax
	je	.L1852
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
	je	.L1849
.L1842:
	movq	72(%r15), %rdx
	cmpq	%rdx, %rax
	jb	.L1843
.L1849:
	movq	40(%rsp), %rcx
.L1835:
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
.L1852:
	movq	40(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.L1835
	movslq	60(%rsp), %rcx
	jmp	.L1835
	.p2align 4,,10
	.p2align 3
.L1851:
	movq	40(%rsp), %rcx
	cltq
	testq	%rcx, %rcx
	cmove	%rax, %rcx
	jmp	.L1835
.L1850:
	xorl	%ecx, %ecx
	jmp	.L1835
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
	je	.L1864
	movq	$0, 8(%rsp)
	movl	%ecx, %ebx
	movq	%rdx, %rbp
	movq	(%rdx), %rcx
	jmp	.L1860
	.p2align 4,,10
	.p2align 3
.L1861:
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
	je	.L1865
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
	jle	.L1866
	movslq	%r15d, %rcx
	addq	%rcx, 8(%rsp)
	addq	0(%rbp), %rcx
	movq	%rcx, 0(%rbp)
	subl	%r15d, %ebx
	je	.L1853
.L1860:
	movq	72(%r14), %rax
	cmpq	%rax, %rcx
	jb	.L1861
.L1853:
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
.L1865:
	cmpq	$0, 8(%rsp)
	jne	.L1853
	movslq	44(%rsp), %rax
	movq	%rax, 8(%rsp)
	jmp	.L1853
	.p2align 4,,10
	.p2align 3
.L1866:
	movq	8(%rsp), %rbx
	movslq	%r15d, %rax
	testq	%rbx, %rbx
	cmovne	%rbx, %rax
	movq	%rax, 8(%rsp)
	jmp	.L1853
.L1864:
	movq	$0, 8(%rsp)
	jmp	.L1853
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
	jnb	.L1868
	movq	%rdi, %r14
	movq	%rsi, %r13
	leal	(%rdx,%rcx), %r12d
	movl	%eax, %r15d
	jmp	.L1878
	.p2align 4,,10
	.p2align 3
.L1871:
	movq	$cache_lock, %rdi
	addl	$1, %ebp
	call	spin_unlock
	cmpl	%r15d, %ebp
	jnb	.L1868
.L1878:
	cmpl	%r12d, %ebp
	jnb	.L1868
	leaq	12(%rsp), %rcx
	movl	%ebp, %edx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	page_read
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L1879
	movq	$cache_lock, %rdi
	call	spin_lock
	subl	$1, 52(%rbx)
	jne	.L1871
	testb	$16, 56(%rbx)
	je	.L1871
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
	jmp	.L1871
	.p2align 4,,10
	.p2align 3
.L1868:
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
.L1879:
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
.L1881:
	cmpl	%r15d, %ebx
	jnb	.L1895
	movq	8(%rsp), %rdi
	movl	%ebx, %edx
	leaq	40(%rbp), %rsi
	leaq	44(%rsp), %rcx
	shrl	$5, %edx
	call	page_read
	movq	%rax, %r10
	testq	%rax, %rax
	je	.L1883
	movl	%ebx, %ecx
	andl	$31, %ecx
	salq	$5, %rcx
	addq	40(%rax), %rcx
	je	.L1883
	leal	32(%rbx), %eax
	cmpl	%r15d, %eax
	cmova	%r15d, %eax
	movl	%eax, %r12d
	cmpl	%eax, %ebx
	jnb	.L1886
	movq	%r10, (%rsp)
	movl	20(%rsp), %r9d
	movq	%r14, %r10
	leaq	4(%rcx), %r11
	movq	%rbp, %r14
	jmp	.L1887
	.p2align 4,,10
	.p2align 3
.L1888:
	movl	16(%rsp), %eax
	cmpl	%eax, %r15d
	je	.L1890
.L1889:
	addl	$1, %ebx
	addq	$32, %r11
	cmpl	%ebx, %r12d
	je	.L1894
.L1887:
	movl	(%r10), %edx
	testl	%edx, %edx
	jne	.L1894
	movl	-4(%r11), %ebp
	testl	%ebp, %ebp
	je	.L1888
	movq	%r9, %rdx
	movq	%r13, %rsi
	movq	%r11, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L1889
	cmpb	$0, (%r11,%r9)
	jne	.L1889
	movl	%ebp, (%r10)
.L1890:
	movl	%ebx, 16(%rsp)
	addl	$1, %ebx
	addq	$32, %r11
	cmpl	%ebx, %r12d
	jne	.L1887
	.p2align 4,,10
	.p2align 3
.L1894:
	movq	%r14, %rbp
	movq	%r10, %r14
	movq	(%rsp), %r10
.L1886:
	movq	%r10, %rdi
	call	page_put
	movl	(%r14), %eax
	testl	%eax, %eax
	je	.L1881
.L1895:
	movl	16(%rsp), %ecx
.L1880:
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
.L1883:
	movq	24(%rsp), %rdx
	movl	%edx, %ecx
	jmp	.L1880
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
	jnb	.L1900
	movq	%rdi, %r13
	movq	%rdx, %rbp
	movl	%eax, %r14d
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1913:
	movq	%rax, %rdi
	call	page_put
.L1906:
	movl	8(%rbp), %eax
	leal	1(%rax), %ebx
	movl	%ebx, 8(%rbp)
	cmpl	%r14d, %ebx
	jnb	.L1900
	movq	16(%r12), %rsi
.L1909:
	movl	%ebx, %edx
	addq	$40, %rsi
	leaq	12(%rsp), %rcx
	movq	%r13, %rdi
	shrl	$5, %edx
	call	page_read
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L1902
	andl	$31, %ebx
	salq	$5, %rbx
	addq	40(%rax), %rbx
	je	.L1902
	movl	(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L1913
	xorl	%edx, %edx
	cmpb	$0, 4(%rbx)
	movq	0(%rbp), %r8
	leaq	4(%rbx), %rsi
	je	.L1907
	.p2align 4,,10
	.p2align 3
.L1908:
	leal	1(%rdx), %eax
	cmpb	$0, (%rsi,%rax)
	movq	%rax, %rdx
	jne	.L1908
.L1907:
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_r8
	movq	%r15, %rdi
	movl	%eax, %ebx
	call	page_put
	testl	%ebx, %ebx
	je	.L1906
.L1900:
	xorl	%eax, %eax
.L1899:
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
.L1902:
	movl	$-5, %eax
	jmp	.L1899
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
	je	.L1921
	jmp	.L1922
	.p2align 4,,10
	.p2align 3
.L1917:
	call	schedule
.L1921:
	movl	56(%rbx), %eax
	testb	$17, %al
	je	.L1917
	addq	$16, %rsp
	movq	%rbx, %rax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L1922:
	movq	40(%rbx), %rdi
	movl	$1024, %edx
	xorl	%esi, %esi
	call	memset
	movq	$cache_lock, %rdi
	call	spin_lock
	orl	$1, 56(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	jmp	.L1921
	.size	page_grab, .-page_grab
	.p2align 6
	.globl	generic_write_begin
	.type	generic_write_begin, @function
generic_write_begin:
	pushq	%rbx
	subq	$16, %rsp
	movl	$0, 12(%rsp)
	cmpl	$31, %edx
	ja	.L1928
	movq	%r9, %rbx
	leaq	40(%rsi), %r9
	cmpl	$1024, %r8d
	je	.L1925
	movl	%edx, %eax
	salq	$10, %rax
	cmpq	72(%rsi), %rax
	jb	.L1926
.L1925:
	movq	%r9, %rsi
	call	page_grab
.L1927:
	movq	%rax, (%rbx)
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.L1935
.L1923:
	addq	$16, %rsp
	movl	%edx, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L1935:
	movl	12(%rsp), %edx
	testl	%edx, %edx
	jne	.L1923
	movl	$-5, %edx
	jmp	.L1923
	.p2align 4,,10
	.p2align 3
.L1926:
	leaq	12(%rsp), %rcx
	movq	%r9, %rsi
	call	page_read
	jmp	.L1927
	.p2align 4,,10
	.p2align 3
.L1928:
	movl	$-28, %edx
	jmp	.L1923
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
	je	.L1940
.L1936:
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
.L1940:
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
	jnb	.L1938
	movq	%rax, 72(%r14)
.L1938:
	movq	40(%r14), %rax
	movq	%rbp, %rdi
	addl	$1, 112(%r14)
	movl	$1, 116(%r14)
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rbp, %rdi
	call	page_put
	jmp	.L1936
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
	je	.L1942
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
.L1942:
	addq	$24, %rsp
	movl	$-2, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	log_rename, .-log_rename
	.section	.rodata.str1.1
.LC9:
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
	je	.L1946
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	movl	%eax, %edx
	movq	$.LC9, %rcx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	log_store
	testl	%eax, %eax
	jne	.L1944
	movq	24(%rbx), %rdx
	movl	$0, 96(%rdx)
.L1944:
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L1946:
	movl	$-2, %eax
	jmp	.L1944
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
.L1952:
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L1949
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
	je	.L1948
	movl	$0, 4(%r15)
	xorl	%ebx, %ebx
.L1948:
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
.L1949:
	addl	$1, %ebx
	addq	$24, %rax
	cmpl	$256, %ebx
	jne	.L1952
	movq	$log_lock, %rdi
	xorl	%ebx, %ebx
	call	spin_unlock
	jmp	.L1948
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
	je	.L1972
	movq	%rsi, %rbp
	movq	%rsi, %r14
	xorl	%r15d, %r15d
	movl	$2246822507, %r12d
	shrq	$6, %rbp
	movl	$0, 12(%rsp)
	movabsq	$-7046029254386353131, %rax
	imulq	%rax, %rbp
.L1970:
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
	jne	.L1963
	jmp	.L1969
	.p2align 4,,10
	.p2align 3
.L1961:
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	je	.L1969
.L1963:
	cmpq	32(%rdx), %r14
	jne	.L1961
	cmpl	%r15d, 48(%rdx)
	jne	.L1961
	salq	$4, %rbx
	.p2align 4,,10
	.p2align 3
.L1962:
	movl	56(%rdx), %esi
	testb	$4, %sil
	je	.L1982
	movq	$cache_lock, %rdi
	call	spin_unlock
	call	schedule
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_hash(%rbx), %rdx
	cmpq	%rdx, %r13
	jne	.L1966
	jmp	.L1969
	.p2align 4,,10
	.p2align 3
.L1965:
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	je	.L1969
.L1966:
	cmpq	32(%rdx), %r14
	jne	.L1965
	cmpl	%r15d, 48(%rdx)
	je	.L1962
	movq	(%rdx), %rdx
	cmpq	%rdx, %r13
	jne	.L1966
.L1969:
	movq	$cache_lock, %rdi
	addl	$1, %r15d
	addq	%r12, %rbp
	call	spin_unlock
	cmpl	%r15d, 8(%rsp)
	jne	.L1970
.L1958:
	movl	12(%rsp), %eax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L1982:
	andl	$2, %esi
	je	.L1969
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
	jmp	.L1969
.L1972:
	movl	$0, 12(%rsp)
	jmp	.L1958
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
	jne	.L1984
	movl	116(%r12), %eax
	testl	%eax, %eax
	je	.L1984
	movq	16(%r12), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$0, 116(%r12)
	movq	8(%rax), %rax
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
.L1984:
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
	jne	.L1986
	movq	block_flash_disk(%rip), %rax
	movq	$block_flash_disk, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
.L1986:
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
	ja	.L2010
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
.L1993:
	movl	16(%rbp), %eax
	testl	%eax, %eax
	je	.L1991
	movq	%r13, %r12
	movq	$cache_lock, %rdi
	call	spin_lock
	shrq	$20, %r12
	andl	$4080, %r12d
	movq	cache_hash(%r12), %rax
	leaq	cache_hash(%r12), %rbx
	cmpq	%rax, %rbx
	jne	.L1999
	jmp	.L1995
	.p2align 4,,10
	.p2align 3
.L1996:
	movq	(%rax), %rax
	cmpq	%rax, %rbx
	je	.L1995
.L1999:
	cmpq	32(%rax), %rbp
	jne	.L1996
	cmpl	%r15d, 48(%rax)
	jne	.L1996
	movl	52(%rax), %edx
	testl	%edx, %edx
	jne	.L1997
	testb	$4, 56(%rax)
	je	.L2013
.L1997:
	movq	$cache_lock, %rdi
	call	spin_unlock
	call	schedule
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_hash(%r12), %rax
	cmpq	%rax, %rbx
	jne	.L1999
	.p2align 4,,10
	.p2align 3
.L1995:
	movq	$cache_lock, %rdi
	addl	$1, %r15d
	addq	%r14, %r13
	call	spin_unlock
	cmpl	$32, %r15d
	jne	.L1993
.L1991:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2013:
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
	jmp	.L1995
.L2010:
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
	je	.L2020
	movq	%rdi, %r13
	movl	%esi, %r12d
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L2018:
	movq	$cache_lock, %rdi
	call	spin_lock
	movq	cache_inactive+8(%rip), %rbx
	cmpq	$cache_inactive, %rbx
	je	.L2016
	.p2align 4,,10
	.p2align 3
.L2019:
	movl	40(%rbx), %eax
	andl	$6, %eax
	cmpl	$2, %eax
	je	.L2027
	movq	8(%rbx), %rbx
	cmpq	$cache_inactive, %rbx
	jne	.L2019
.L2016:
	movq	$cache_lock, %rdi
	call	spin_unlock
.L2014:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2027:
	addl	$1, 36(%rbx)
	movq	%r13, %rdi
	leaq	-16(%rbx), %rsi
	addl	$1, %ebp
	call	cache_write_page
	subl	$1, 36(%rbx)
	movq	$cache_lock, %rdi
	call	spin_unlock
	cmpl	%ebp, %r12d
	jne	.L2018
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L2020:
	xorl	%ebp, %ebp
	jmp	.L2014
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
	je	.L2030
	cmpq	16(%rbx), %rax
	je	.L2028
	movq	8(%rbx), %rsi
	movq	(%rbx), %rcx
	movq	%rcx, (%rsi)
	movq	%rsi, 8(%rcx)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2030:
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
.L2028:
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
	jnb	.L2035
	movl	%edx, %r13d
	movq	%rdi, %r12
	leaq	40(%rsi), %r14
	andl	$1023, %r13d
	je	.L2036
	shrq	$10, %rdx
	leaq	12(%rsp), %rcx
	movq	%r14, %rsi
	call	page_read
	movq	%rax, %r15
	movl	12(%rsp), %eax
	testq	%r15, %r15
	je	.L2034
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
.L2036:
	leaq	1023(%rbp), %rdx
	movq	%r14, %rsi
	movq	%r12, %rdi
	shrq	$10, %rdx
	call	page_cache_truncate
.L2035:
	addl	$1, 112(%rbx)
	xorl	%eax, %eax
	movq	%rbp, 72(%rbx)
	movl	$1, 116(%rbx)
.L2034:
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
	je	.L2058
	movl	%r12d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2058:
	addq	$1023, %rbx
	movq	$ram_lock, %rdi
	shrq	$10, %rbx
	call	spin_lock
	cmpl	$31, %ebx
	ja	.L2046
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
.L2048:
	movl	120(%rax), %edx
	testl	%edx, %edx
	je	.L2047
	movl	$0, 120(%rax)
	movl	%ecx, %edi
	addl	$1, %ecx
	movw	%dx, ram_free_blocks(%rdi,%rdi)
	movl	$1, %edi
.L2047:
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.L2048
	testb	%dil, %dil
	je	.L2046
	movl	%ecx, ram_free_count(%rip)
.L2046:
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
	ja	.L2059
	movl	%ebx, %ebp
	testl	%eax, %eax
	jne	.L2059
	.p2align 4,,10
	.p2align 3
.L2062:
	movl	%ebp, %r12d
	movl	120(%r14,%r12,4), %ebx
	testl	%ebx, %ebx
	je	.L2061
	movq	$log_lock, %rdi
	salq	$4, %rbx
	call	spin_lock
	movq	$log_lock, %rdi
	subl	$1, log_used(%rip)
	movl	$0, log_summaries(%rbx)
	call	spin_unlock
.L2061:
	movl	$0, 120(%r14,%r12,4)
	addl	$1, %ebp
	cmpl	$32, %ebp
	jne	.L2062
.L2059:
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
.L2075:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L2075
	movq	$icache_hash, %rax
	.p2align 4,,10
	.p2align 3
.L2076:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	$icache_hash+2048, %rax
	jne	.L2076
	movl	$96, dcache_pool+4(%rip)
	xorl	%edx, %edx
	movq	$dcache_memory, %rax
	movq	$dentry_construct, dcache_pool+24(%rip)
	jmp	.L2077
	.p2align 4,,10
	.p2align 3
.L2079:
	movq	%rcx, %rax
.L2077:
	movq	%rdx, (%rax)
	leaq	96(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$dcache_memory+61344, %rax
	jne	.L2079
	movq	$dcache_memory+61344, dcache_pool+8(%rip)
	xorl	%edx, %edx
	movq	$icache_memory, %rax
	movl	$640, dcache_pool+16(%rip)
	movl	$248, icache_pool+4(%rip)
	movq	$inode_construct, icache_pool+24(%rip)
	jmp	.L2078
	.p2align 4,,10
	.p2align 3
.L2080:
	movq	%rcx, %rax
.L2078:
	movq	%rdx, (%rax)
	leaq	248(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$icache_memory+126728, %rax
	jne	.L2080
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
	jne	.L2090
	jmp	.L2087
	.p2align 4,,10
	.p2align 3
.L2088:
	movq	(%rbx), %rbx
	cmpq	%rbx, %r15
	je	.L2087
.L2090:
	cmpq	16(%rbx), %r12
	jne	.L2088
	cmpl	88(%rbx), %r14d
	jne	.L2088
	addl	$1, 100(%rbx)
	movq	$icache_lock, %rdi
	call	spin_unlock
.L2086:
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
.L2087:
	movq	$icache_lock, %rdi
	call	spin_unlock
	movq	8(%r12), %rax
	movq	%r12, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2091
	movq	%r12, 16(%rax)
	movq	%rbx, %rdi
	movl	%r14d, 88(%rax)
	movl	$1, 100(%rax)
	movq	%rax, 48(%rax)
	movq	8(%r12), %rax
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2102
	movq	$icache_lock, %rdi
	call	spin_lock
	movq	%r13, %rax
	salq	$4, %rax
	movq	icache_hash(%rax), %rax
	cmpq	%rax, %r15
	je	.L2093
	movq	%rax, %rbp
	jmp	.L2095
	.p2align 4,,10
	.p2align 3
.L2094:
	movq	0(%rbp), %rbp
	cmpq	%rbp, %r15
	je	.L2093
.L2095:
	cmpq	16(%rbp), %r12
	jne	.L2094
	cmpl	88(%rbp), %r14d
	jne	.L2094
	addl	$1, 100(%rbp)
	movq	$icache_lock, %rdi
	call	spin_unlock
	movq	8(%r12), %rax
	movq	%rbx, %rdi
	movq	%rbp, %rbx
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2086
	.p2align 4,,10
	.p2align 3
.L2093:
	movq	%rax, (%rbx)
	movq	$icache_lock, %rdi
	movq	%r15, 8(%rbx)
	movq	%rbx, 8(%rax)
	movq	%r13, %rax
	salq	$4, %rax
	movq	%rbx, icache_hash(%rax)
	call	spin_unlock
	jmp	.L2086
.L2102:
	movq	8(%r12), %rax
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
.L2091:
	xorl	%ebx, %ebx
	jmp	.L2086
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
	je	.L2105
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
.L2105:
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
	je	.L2110
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
	je	.L2110
	xorl	%eax, %eax
.L2107:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2110:
	movl	$-12, %eax
	jmp	.L2107
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
	je	.L2118
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
	je	.L2118
	xorl	%eax, %eax
.L2115:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2118:
	movl	$-12, %eax
	jmp	.L2115
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
	jmp	.L2124
	.p2align 4,,10
	.p2align 3
.L2129:
	movq	%rcx, %rax
.L2124:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$ram_entry_memory+17864, %rax
	jne	.L2129
	movl	ram_free_count(%rip), %edx
	movl	$640, %eax
	movq	$ram_entry_memory+17864, ram_entry_pool+8(%rip)
	movl	$320, ram_entry_pool+16(%rip)
	leal	640(%rdx), %ecx
	.p2align 4,,10
	.p2align 3
.L2125:
	movl	%ecx, %edx
	subl	%eax, %edx
	movw	%ax, ram_free_blocks(%rdx,%rdx)
	subl	$1, %eax
	jne	.L2125
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
	je	.L2128
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
	je	.L2128
	xorl	%eax, %eax
.L2123:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.L2128:
	movl	$-12, %eax
	jmp	.L2123
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
	jne	.L2137
	movl	96(%rbx), %eax
	testl	%eax, %eax
	jne	.L2137
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
.L2137:
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
	jne	.L2144
	jmp	.L2141
	.p2align 4,,10
	.p2align 3
.L2142:
	movq	(%rbx), %rbx
	cmpq	%r12, %rbx
	je	.L2141
.L2144:
	cmpq	%rbp, 16(%rbx)
	jne	.L2142
	cmpl	%r15d, 52(%rbx)
	jne	.L2142
	movq	40(%rbx), %rax
	movl	%r14d, %edx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2142
	addl	$1, 48(%rbx)
	jmp	.L2143
	.p2align 4,,10
	.p2align 3
.L2141:
	xorl	%ebx, %ebx
.L2143:
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
	je	.L2151
	movq	$dcache_pool, %rdi
	movq	%rax, %r13
	call	pool_get
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2158
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
.L2150:
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
.L2158:
	movq	%r13, %rsi
	movq	%r15, %rdi
	call	inode_put
.L2151:
	xorl	%ebp, %ebp
	jmp	.L2150
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
	je	.L2164
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
	je	.L2164
	xorl	%eax, %eax
.L2161:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2164:
	movl	$-12, %eax
	jmp	.L2161
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
	je	.L2170
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2170:
	movq	$dcache_lock, %rdi
	popq	%rbx
	jmp	spin_unlock
	.size	dentry_forget, .-dentry_forget
	.p2align 6
	.globl	dentry_put
	.type	dentry_put, @function
dentry_put:
	testq	%rsi, %rsi
	je	.L2188
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	.p2align 4,,10
	.p2align 3
.L2179:
	movq	%rbp, %rbx
	movq	$dcache_lock, %rdi
	movq	16(%rbp), %rbp
	movq	24(%rbx), %r12
	call	spin_lock
	subl	$1, 48(%rbx)
	jne	.L2177
	movl	60(%rbx), %ecx
	testl	%ecx, %ecx
	je	.L2191
	movq	40(%rbx), %rax
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2177
	movl	60(%rbx), %edx
	testl	%edx, %edx
	je	.L2191
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2191:
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
	jne	.L2179
	popq	%rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2177:
	addq	$8, %rsp
	movq	$dcache_lock, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	spin_unlock
.L2188:
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
	je	.L2193
	movq	%rax, %rbx
	movq	40(%rax), %rax
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2204
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2204:
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%rbx), %eax
	testl	%eax, %eax
	je	.L2195
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movl	$0, 60(%rbx)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L2195:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	dentry_put
.L2193:
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_lock
	movl	%r13d, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	dentry_cached
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2205
.L2196:
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
.L2205:
	movq	24(%rbp), %rsi
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%r14, %rdi
	movq	24(%rsi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2196
	movl	%eax, %r8d
	movl	%r13d, %ecx
	movq	%r12, %rdx
	movq	%rbp, %rsi
	movq	%r14, %rdi
	call	dentry_instantiate
	movq	%rax, %rbx
	jmp	.L2196
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
	je	.L2229
	cmpb	$47, %al
	je	.L2229
	xorl	%ebx, %ebx
	jmp	.L2208
	.p2align 4,,10
	.p2align 3
.L2260:
	cmpb	$47, %al
	je	.L2207
.L2208:
	leal	1(%rbx), %r15d
	movzbl	0(%r13,%r15), %eax
	movq	%r15, %rbx
	testb	%al, %al
	jne	.L2260
.L2207:
	movl	vfs_mount_count(%rip), %r11d
	movq	$vfs_mounts, %r9
	xorl	%r10d, %r10d
	testl	%r11d, %r11d
	je	.L2211
	.p2align 4,,10
	.p2align 3
.L2216:
	xorl	%eax, %eax
	cmpb	$0, (%r9)
	je	.L2212
	.p2align 4,,10
	.p2align 3
.L2213:
	leal	1(%rax), %edx
	cmpb	$0, (%r9,%rdx)
	movq	%rdx, %rax
	jne	.L2213
.L2212:
	cmpl	%eax, %ebx
	je	.L2261
.L2214:
	addl	$1, %r10d
	addq	$56, %r9
	cmpl	%r10d, %r11d
	jne	.L2216
.L2211:
	xorl	%r15d, %r15d
.L2206:
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
.L2261:
	movq	%r15, %rdx
	movq	%r13, %rsi
	movq	%r9, %rdi
	call	memcmp
	testl	%eax, %eax
	jne	.L2214
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
.L2215:
	addq	%rbx, %r13
	movzbl	0(%r13), %eax
	cmpb	$47, %al
	jne	.L2218
	movzbl	1(%r13), %eax
	addq	$1, %r13
.L2218:
	testb	%al, %al
	je	.L2231
	cmpb	$47, %al
	je	.L2231
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L2220:
	addl	$1, %ebx
	movl	%ebx, %eax
	addq	%r13, %rax
	movzbl	(%rax), %edx
	testb	%dl, %dl
	je	.L2219
	cmpb	$47, %dl
	jne	.L2220
.L2219:
	movq	8(%rsp), %rcx
	movq	24(%r15), %rsi
	movq	%r13, (%rcx)
	movl	%ebx, (%r14)
	cmpb	$0, (%rax)
	je	.L2222
	movl	$1, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, (%r12)
	testl	%eax, %eax
	jne	.L2262
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
	je	.L2224
	movq	%rax, %r15
	jmp	.L2215
	.p2align 4,,10
	.p2align 3
.L2262:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_put
.L2224:
	movl	(%r12), %eax
	testl	%eax, %eax
	jne	.L2211
	movl	$-2, (%r12)
	jmp	.L2211
.L2231:
	movq	%r13, %rax
	xorl	%ebx, %ebx
	jmp	.L2219
.L2222:
	movl	92(%rsi), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	je	.L2226
	movl	$-20, (%r12)
.L2227:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	dentry_put
	jmp	.L2211
.L2226:
	cmpl	$27, %ebx
	jbe	.L2228
	movl	$-22, (%r12)
	jmp	.L2227
.L2229:
	xorl	%ebx, %ebx
	xorl	%r15d, %r15d
	jmp	.L2207
.L2228:
	movl	$1, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, (%r12)
	testl	%eax, %eax
	je	.L2206
	jmp	.L2227
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
	je	.L2279
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
	je	.L2265
	movl	8(%rsp), %edx
	testl	%edx, %edx
	jne	.L2294
.L2277:
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	dentry_put
.L2263:
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
.L2265:
	movq	32(%rbp), %rax
	movl	44(%rax), %eax
	testl	%eax, %eax
	je	.L2267
	movl	$-30, 0(%r13)
	jmp	.L2277
	.p2align 4,,10
	.p2align 3
.L2279:
	xorl	%r12d, %r12d
	jmp	.L2263
	.p2align 4,,10
	.p2align 3
.L2294:
	movq	%rax, %rsi
	movq	%rbx, %rdi
	xorl	%r12d, %r12d
	call	dentry_put
	movl	$-17, 0(%r13)
	jmp	.L2277
	.p2align 4,,10
	.p2align 3
.L2267:
	movq	24(%rbp), %rsi
	movl	$2, %edx
	movq	%rbx, %rdi
	call	vfs_permission
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	jne	.L2277
	movq	24(%rbp), %rax
	movq	security_heads+16(%rip), %r8
	movq	%rax, 16(%rsp)
	testq	%r8, %r8
	jne	.L2269
	jmp	.L2273
	.p2align 4,,10
	.p2align 3
.L2296:
	movq	8(%rsp), %r8
	movq	(%r8), %r8
	testq	%r8, %r8
	je	.L2295
.L2269:
	movq	%r8, 8(%rsp)
	movq	8(%r8), %rax
	movl	%r15d, %ecx
	movq	%r14, %rdx
	movq	16(%rsp), %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2296
	movl	%eax, 0(%r13)
	jmp	.L2277
	.p2align 4,,10
	.p2align 3
.L2295:
	movq	24(%rbp), %rax
	movq	%rax, 16(%rsp)
.L2273:
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
	jne	.L2297
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
.L2274:
	movl	$-28, 0(%r13)
	jmp	.L2277
	.p2align 4,,10
	.p2align 3
.L2297:
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
	je	.L2274
	movq	24(%r14), %r13
	movl	16(%rbx), %eax
	movq	security_heads+56(%rip), %r12
	movq	24(%rbp), %r15
	movl	%eax, 104(%r13)
	testq	%r12, %r12
	jne	.L2276
	jmp	.L2275
	.p2align 4,,10
	.p2align 3
.L2298:
	movq	(%r12), %r12
	testq	%r12, %r12
	je	.L2275
.L2276:
	movq	8(%r12), %rax
	movq	%r13, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2298
.L2275:
	movq	%r14, %r12
	jmp	.L2277
	.size	vfs_create, .-vfs_create
	.p2align 6
	.globl	vfs_start
	.type	vfs_start, @function
vfs_start:
	movl	$56, vfs_file_pool+4(%rip)
	xorl	%edx, %edx
	movq	$vfs_file_memory, %rax
	movq	$file_construct, vfs_file_pool+24(%rip)
	jmp	.L2300
	.p2align 4,,10
	.p2align 3
.L2301:
	movq	%rcx, %rax
.L2300:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$vfs_file_memory+7112, %rax
	jne	.L2301
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
	je	.L2306
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2304:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, (%rsi,%rdx)
	movq	%rdx, %rax
	jne	.L2304
	leal	2(%rcx), %edx
.L2303:
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
	jne	.L2302
	addl	$1, vfs_mount_count(%rip)
.L2302:
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
.L2306:
	movl	$1, %edx
	jmp	.L2303
	.size	vfs_mount, .-vfs_mount
	.p2align 6
	.globl	vfs_find_mount
	.type	vfs_find_mount, @function
vfs_find_mount:
	movl	vfs_mount_count(%rip), %eax
	testl	%eax, %eax
	je	.L2315
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
.L2314:
	xorl	%eax, %eax
	cmpb	$0, vfs_mounts(%r9)
	leaq	vfs_mounts(%r9), %rdi
	je	.L2311
	.p2align 4,,10
	.p2align 3
.L2312:
	leal	1(%rax), %edx
	cmpb	$0, (%rdi,%rdx)
	movq	%rdx, %rax
	jne	.L2312
.L2311:
	cmpl	%eax, %r11d
	je	.L2323
.L2313:
	addq	$56, %r9
	cmpq	%r9, %r10
	jne	.L2314
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2323:
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	call	memcmp
	testl	%eax, %eax
	jne	.L2313
	leaq	vfs_mounts+8(%r9), %rax
	popq	%rbx
	popq	%rbp
	ret
.L2315:
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
	je	.L2327
	movl	4(%rsp), %ecx
	movq	%rax, %rbx
	testl	%ecx, %ecx
	jne	.L2333
.L2324:
	addq	$24, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2333:
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
	jne	.L2324
	movl	$-2, (%r12)
.L2327:
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
	je	.L2343
	movq	%rax, 32(%rbx)
	movq	24(%rax), %rax
	movq	$dcache_pool, %rdi
	movq	$veil_super_ops, 8(%rbx)
	movq	$veil_dentry_ops, 16(%rbx)
	movl	88(%rax), %r12d
	call	pool_get
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2338
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
	je	.L2338
	xorl	%eax, %eax
.L2334:
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2343:
	movl	12(%rsp), %eax
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2338:
	movl	$-12, %eax
	jmp	.L2334
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
	je	.L2345
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
	je	.L2364
.L2353:
	movq	$vfs_file_pool, %rdi
	call	spin_lock
	movq	vfs_file_pool+8(%rip), %rax
	movq	$vfs_file_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, vfs_file_pool+16(%rip)
	movq	%rbx, vfs_file_pool+8(%rip)
	call	spin_unlock
.L2345:
	movq	8(%rsp), %rsi
	movq	%rbp, %rdi
	xorl	%ebx, %ebx
	call	dentry_put
.L2344:
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
.L2364:
	movq	security_heads+64(%rip), %r15
	testq	%r15, %r15
	jne	.L2347
	jmp	.L2351
	.p2align 4,,10
	.p2align 3
.L2365:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2351
.L2347:
	movq	8(%r15), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2365
	movl	%eax, 0(%r13)
	jmp	.L2353
	.p2align 4,,10
	.p2align 3
.L2351:
	movq	(%rbx), %rax
	movq	%rbx, %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$0, 0(%r13)
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, 0(%r13)
	testl	%eax, %eax
	jne	.L2353
	andl	$8, %r14d
	je	.L2344
	cmpq	$0, 72(%r12)
	je	.L2344
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
	je	.L2344
	jmp	.L2353
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
	je	.L2369
	movq	%rcx, %r8
	movl	$33188, %edx
	xorl	%ecx, %ecx
	call	vfs_create
	movq	%rax, %rsi
.L2370:
	testq	%rsi, %rsi
	je	.L2373
	movq	24(%rsi), %rdx
	movl	92(%rdx), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L2372
	testb	$2, %bl
	jne	.L2381
.L2372:
	movq	%r12, %r8
	movl	%ebx, %ecx
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	vfs_open_inode
	.p2align 4,,10
	.p2align 3
.L2369:
	movq	%rcx, %rdx
	call	vfs_resolve
	movq	%rax, %rsi
	jmp	.L2370
	.p2align 4,,10
	.p2align 3
.L2381:
	movl	$-21, (%r12)
	movq	%rbp, %rdi
	call	dentry_put
.L2373:
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
	jne	.L2384
	jmp	.L2383
	.p2align 4,,10
	.p2align 3
.L2390:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2383
.L2384:
	movq	8(%rbx), %rax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2390
.L2383:
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
	jne	.L2392
	movq	24(%rdx), %rsi
	jmp	vfs_close
	.p2align 4,,10
	.p2align 3
.L2392:
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
	jne	.L2394
	jmp	.L2396
	.p2align 4,,10
	.p2align 3
.L2400:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L2396
.L2394:
	movq	8(%r14), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2400
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2396:
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
	jne	.L2402
	jmp	.L2404
	.p2align 4,,10
	.p2align 3
.L2408:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L2404
.L2402:
	movq	8(%r14), %rax
	movl	$2, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2408
	popq	%rbx
	cltq
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2404:
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
	jne	.L2411
	jmp	.L2413
	.p2align 4,,10
	.p2align 3
.L2417:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2413
.L2411:
	movq	8(%r15), %rax
	movl	$4, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2417
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
.L2413:
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
	jne	.L2422
	jmp	.L2420
	.p2align 4,,10
	.p2align 3
.L2428:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2420
.L2422:
	movq	8(%rbx), %rax
	movl	%r13d, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2428
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2420:
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
	jne	.L2432
	jmp	.L2430
	.p2align 4,,10
	.p2align 3
.L2438:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2430
.L2432:
	movq	8(%rbx), %rax
	movl	$4, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2438
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2430:
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
	je	.L2450
	movq	security_heads+40(%rip), %rbp
	movq	%rax, %r12
	testq	%rbp, %rbp
	jne	.L2444
	jmp	.L2442
	.p2align 4,,10
	.p2align 3
.L2451:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L2442
.L2444:
	movq	8(%rbp), %rax
	movq	%r12, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2451
.L2443:
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
.L2442:
	movq	24(%r12), %rax
	movq	%r14, %rdx
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	24(%rax), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2443
	.p2align 4,,10
	.p2align 3
.L2450:
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
	jne	.L2455
	jmp	.L2453
	.p2align 4,,10
	.p2align 3
.L2461:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L2453
.L2455:
	movq	8(%rbx), %rax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L2461
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2453:
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
	je	.L2462
	movq	24(%rax), %rsi
	movl	$2, %edx
	movq	%r12, %rdi
	movq	%rax, %r14
	call	vfs_permission
	movl	%eax, 12(%rsp)
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2471
.L2465:
	movq	%r14, %rsi
	movq	%r12, %rdi
	call	dentry_put
.L2462:
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
.L2471:
	movq	security_heads+48(%rip), %rbp
	testq	%rbp, %rbp
	jne	.L2466
	jmp	.L2467
	.p2align 4,,10
	.p2align 3
.L2472:
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	je	.L2467
.L2466:
	movq	8(%rbp), %rax
	movq	%r13, %rdx
	movq	%r14, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2472
	jmp	.L2465
	.p2align 4,,10
	.p2align 3
.L2467:
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
	jmp	.L2465
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
	je	.L2477
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	addq	$16, %rsp
	xorl	%eax, %eax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L2477:
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
	je	.L2478
	movl	(%rsp), %ecx
	movq	8(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbp, %rdi
	movq	%rax, %r12
	call	dentry_lookup
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L2493
	movq	32(%r12), %rax
	movl	$-30, %ebx
	movl	44(%rax), %edx
	testl	%edx, %edx
	je	.L2494
.L2486:
	movq	%r13, %rsi
	movq	%rbp, %rdi
	call	dentry_put
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	dentry_put
.L2478:
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
.L2494:
	movq	24(%r12), %rsi
	movl	$2, %edx
	movq	%rbp, %rdi
	call	vfs_permission
	movl	%eax, 4(%rsp)
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L2486
	movq	security_heads+24(%rip), %r15
	movq	24(%r12), %r14
	testq	%r15, %r15
	jne	.L2483
	jmp	.L2487
	.p2align 4,,10
	.p2align 3
.L2496:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L2495
.L2483:
	movq	8(%r15), %rax
	movq	%r13, %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L2496
	jmp	.L2486
	.p2align 4,,10
	.p2align 3
.L2495:
	movq	24(%r12), %r14
.L2487:
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
	jne	.L2486
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%r13), %eax
	testl	%eax, %eax
	je	.L2488
	movq	8(%r13), %rdx
	movq	0(%r13), %rax
	movl	$0, 60(%r13)
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%r13, 0(%r13)
	movq	%r13, 8(%r13)
.L2488:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	jmp	.L2486
.L2493:
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movl	$-2, %ebx
	call	dentry_put
	jmp	.L2478
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
	je	.L2516
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
	je	.L2517
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	vfs_unlink
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
.L2501:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	testl	%r15d, %r15d
	jne	.L2497
	movq	%rbp, %rsi
	leaq	28(%rsp), %r8
	leaq	20(%rsp), %rcx
	movq	%rbx, %rdi
	leaq	32(%rsp), %rdx
	call	vfs_walk
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L2516
	movl	20(%rsp), %ecx
	movq	32(%rsp), %rdx
	movq	%rax, %rsi
	movq	%rbx, %rdi
	movl	$-2, %r15d
	call	dentry_lookup
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L2507
	movq	32(%rbp), %rdx
	movl	$-30, %r15d
	movl	44(%rdx), %edx
	testl	%edx, %edx
	jne	.L2507
	movq	24(%rbp), %rsi
	movl	$2, %edx
	movq	%rbx, %rdi
	call	vfs_permission
	movl	%eax, 28(%rsp)
	movl	%eax, %r15d
	testl	%eax, %eax
	jne	.L2507
	movq	24(%rbp), %rax
	movq	security_heads+32(%rip), %r13
	movq	%rax, (%rsp)
	testq	%r13, %r13
	jne	.L2504
	jmp	.L2508
	.p2align 4,,10
	.p2align 3
.L2519:
	movq	0(%r13), %r13
	testq	%r13, %r13
	je	.L2518
.L2504:
	movq	8(%r13), %rax
	movq	(%rsp), %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	movl	%eax, %r15d
	testl	%eax, %eax
	je	.L2519
	.p2align 4,,10
	.p2align 3
.L2507:
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	dentry_put
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	dentry_put
.L2497:
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
.L2517:
	movl	28(%rsp), %r15d
	jmp	.L2501
	.p2align 4,,10
	.p2align 3
.L2516:
	movl	28(%rsp), %r15d
	jmp	.L2497
	.p2align 4,,10
	.p2align 3
.L2518:
	movq	24(%rbp), %rax
	movq	%rax, (%rsp)
.L2508:
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
	je	.L2520
.L2506:
	movq	24(%rbp), %rax
	leaq	80(%rax), %rdi
	call	mutex_unlock
	jmp	.L2507
	.p2align 4,,10
	.p2align 3
.L2520:
	movq	$dcache_lock, %rdi
	call	spin_lock
	movl	60(%r12), %eax
	testl	%eax, %eax
	je	.L2509
	movq	8(%r12), %rcx
	movq	(%r12), %rdx
	movl	$0, 60(%r12)
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%r12, (%r12)
	movq	%r12, 8(%r12)
.L2509:
	movq	$dcache_lock, %rdi
	call	spin_unlock
	jmp	.L2506
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
	je	.L2525
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
.L2525:
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
	je	.L2526
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
.L2526:
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
	je	.L2531
	xorl	%eax, %eax
.L2532:
	leal	1(%rax), %r10d
	cmpb	$0, (%rsi,%r10)
	movq	%r10, %rax
	jne	.L2532
	movq	%r8, %rdx
	salq	$5, %rdx
	subq	%r8, %rdx
	movl	%r10d, pack_nodes+8(,%rdx,8)
	testl	%r10d, %r10d
	je	.L2554
	movq	%rsi, %rcx
	leaq	(%rsi,%r10), %r12
	movl	$5381, %edx
.L2537:
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
	jne	.L2537
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
.L2534:
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
	je	.L2548
	leaq	-1(%rbp), %rcx
	movl	%r11d, (%rsp)
	movl	%r15d, %eax
	xorl	%r13d, %r13d
	shrq	$10, %rcx
	movl	pack_end(%rip), %r12d
	movl	$128, %ebp
	movq	%rcx, %r15
	movl	%eax, %ecx
.L2547:
	xorl	%r10d, %r10d
	movl	%r12d, %r9d
	movl	$9, %r11d
	addq	block_ram_disk+32(%rip), %r9
	leal	1(%r10), %eax
	cmpl	$127, %r10d
	je	.L2555
	.p2align 4,,10
	.p2align 3
.L2568:
	movl	%r10d, %edx
	movl	%ebp, %edi
	movq	(%rbx,%rdx,8), %rsi
	subl	%r10d, %edi
	movl	$1, %edx
	jmp	.L2542
	.p2align 4,,10
	.p2align 3
.L2544:
	addl	$1, %edx
	addq	$1, %rax
	cmpl	%edi, %edx
	je	.L2567
.L2542:
	cmpq	%rsi, (%rbx,%rax,8)
	je	.L2544
.L2543:
	cmpq	$1026, %r11
	je	.L2545
.L2569:
	movb	%dl, -9(%r9,%r11)
	movq	(%rbx,%r10,8), %rdx
	movq	%rdx, -8(%r9,%r11)
	leaq	9(%r11), %rdx
	cmpl	$127, %eax
	ja	.L2546
	movl	%eax, %r10d
	movq	%rdx, %r11
	leal	1(%r10), %eax
	cmpl	$127, %r10d
	jne	.L2568
.L2555:
	movl	$1, %edx
	cmpq	$1026, %r11
	jne	.L2569
.L2545:
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
	jmp	.L2553
	.p2align 4,,10
	.p2align 3
.L2567:
	leal	(%rdx,%r10), %eax
	jmp	.L2543
.L2546:
	movl	%r11d, %eax
.L2553:
	movl	%r12d, pack_nodes+52(%r14,%r13,4)
	addl	%eax, %r12d
	addq	$1024, %rbx
	leaq	1(%r13), %rax
	movw	%r11w, pack_nodes+180(%r14,%r13,2)
	movl	%r12d, pack_end(%rip)
	cmpq	%r13, %r15
	je	.L2570
	movq	%rax, %r13
	jmp	.L2547
.L2570:
	movl	(%rsp), %r11d
	movl	%ecx, %r15d
.L2548:
	testl	%r11d, %r11d
	je	.L2540
	movq	%r8, %rax
	salq	$5, %rax
	subq	%r8, %rax
	leal	-1(%r11), %r8d
	movl	pack_nodes+4(,%rax,8), %r9d
	movl	%r11d, %eax
	leaq	pack_order(%rax,%rax), %rdx
	subq	%rax, %r8
.L2550:
	movzwl	(%rdx,%r8,2), %ecx
	movl	%r11d, %edi
	subl	$1, %r11d
	movq	%rcx, %rax
	movq	%rcx, %rsi
	salq	$5, %rax
	subq	%rcx, %rax
	leaq	pack_nodes(,%rax,8), %rcx
	cmpl	pack_nodes(,%rax,8), %r15d
	je	.L2551
.L2566:
	jnb	.L2549
	movw	%si, (%rdx)
	subq	$2, %rdx
	testl	%r11d, %r11d
	jne	.L2550
.L2540:
	xorl	%edi, %edi
.L2549:
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
.L2551:
	cmpl	4(%rcx), %r9d
	jmp	.L2566
.L2531:
	movl	$0, pack_nodes+8(%rax)
	xorl	%r10d, %r10d
	movl	$5381, %eax
	jmp	.L2534
.L2554:
	movl	$5381, %eax
	jmp	.L2534
	.size	pack_add, .-pack_add
	.p2align 6
	.globl	skb_new
	.type	skb_new, @function
skb_new:
	pushq	%rbx
	movq	%rdi, %rbx
	jmp	.L2572
	.p2align 4,,10
	.p2align 3
.L2573:
	call	schedule
.L2572:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L2573
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
	je	.L2576
	call	__x86_indirect_thunk_rax
.L2576:
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
.L2584:
	movzwl	56(%r9), %eax
	cmpl	%ebx, %eax
	je	.L2591
.L2582:
	addq	$64, %r9
	cmpq	%r10, %r9
	jne	.L2584
	popq	%rbx
	movq	%r13, %rax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2591:
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
	jne	.L2582
	movl	%ebp, %edx
	andw	$7, %dx
	jne	.L2592
	testq	%r13, %r13
	je	.L2585
.L2593:
	cmpw	%bp, 58(%r13)
	cmovb	%r9, %r13
	jmp	.L2582
	.p2align 4,,10
	.p2align 3
.L2592:
	movzbl	(%r12,%r11), %eax
	movzwl	%dx, %edx
	xorb	40(%r9,%r11), %al
	movl	$8, %ecx
	movzbl	%al, %eax
	subl	%edx, %ecx
	sarl	%cl, %eax
	testl	%eax, %eax
	jne	.L2582
	testq	%r13, %r13
	jne	.L2593
.L2585:
	movq	%r9, %r13
	jmp	.L2582
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
	jbe	.L2595
	cmpb	$69, (%rbx)
	movzwl	%ax, %r8d
	setne	%cl
	cmpw	$19, %ax
	setbe	%al
	orb	%al, %cl
	jne	.L2595
	cmpl	%r8d, %edx
	jb	.L2595
	leaq	20(%rbx), %rsi
	movq	%rbx, %rax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L2596:
	movl	(%rax), %ecx
	addq	$4, %rax
	addq	%rcx, %rdx
	cmpq	%rsi, %rax
	jne	.L2596
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
	jne	.L2595
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
	je	.L2604
	salq	$4, %r12
	movq	$netfilter_table, %rbx
	addq	$netfilter_table, %r12
	jmp	.L2603
	.p2align 4,,10
	.p2align 3
.L2600:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L2604
.L2603:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2600
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2601
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2601:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2594:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2604:
	movq	16(%rbp), %rdi
	movq	%r13, %rdx
	movl	$2, %esi
	call	route_lookup
	movq	%rax, 40(%rbp)
	testq	%rax, %rax
	je	.L2620
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
.L2595:
	movq	48(%rbp), %rax
	addl	$1, 244(%rdi)
	testq	%rax, %rax
	je	.L2606
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2606:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L2594
.L2620:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2605
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2605:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2594
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
	jle	.L2621
	cmpq	$0, 104(%rbx)
	je	.L2624
.L2621:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2624:
	movl	224(%rbx), %eax
	testl	%eax, %eax
	je	.L2621
	movq	112(%rbx), %rdi
	leaq	192(%rbx), %rdx
	movl	$10, %esi
	call	route_lookup
	movq	%rax, 104(%rbx)
	jmp	.L2621
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
	jbe	.L2626
	movzbl	(%rbx), %edx
	shrb	$4, %dl
	cmpb	$6, %dl
	jne	.L2626
	movzwl	%ax, %eax
	addl	$40, %eax
	cmpl	%eax, %ecx
	jb	.L2626
	cmpb	$0, 7(%rbx)
	je	.L2626
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
	je	.L2636
	subl	$1, %eax
	movq	$netfilter_table+192, %rbx
	salq	$4, %rax
	leaq	netfilter_table+208(%rax), %r13
	jmp	.L2635
	.p2align 4,,10
	.p2align 3
.L2633:
	addq	$16, %rbx
	cmpq	%rbx, %r13
	je	.L2636
.L2635:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2633
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2634
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2634:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2625:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2636:
	movq	16(%rbp), %rdi
	movq	%r12, %rdx
	movl	$10, %esi
	call	route_lookup
	movq	%rax, 40(%rbp)
	testq	%rax, %rax
	je	.L2650
	movq	8(%rax), %rax
	addq	$8, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2626:
	movq	48(%rbp), %rax
	addl	$1, 244(%rsi)
	testq	%rax, %rax
	je	.L2628
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2628:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-22, %eax
	jmp	.L2625
.L2650:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2637
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2637:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2625
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
	je	.L2655
	movl	1200(%rax), %esi
	movq	(%rdi), %rax
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2653
	movq	112(%rbx), %rax
.L2655:
	movzwl	208(%rbx), %esi
	leaq	192(%rbx), %rdx
	movq	%rax, %rdi
	call	route_lookup
	movq	%rax, 104(%rbx)
	testq	%rax, %rax
	je	.L2659
.L2653:
	xorl	%eax, %eax
	popq	%rbx
	ret
.L2659:
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
	jne	.L2679
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
	je	.L2664
	subl	$1, %eax
	movq	$netfilter_table+96, %rbx
	salq	$4, %rax
	leaq	netfilter_table+112(%rax), %r12
	jmp	.L2667
	.p2align 4,,10
	.p2align 3
.L2665:
	addq	$16, %rbx
	cmpq	%r12, %rbx
	je	.L2664
.L2667:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2665
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2666
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2666:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2660:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2664:
	movq	40(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2679:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2662
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2662:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2660
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
	jne	.L2699
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
	je	.L2684
	subl	$1, %eax
	movq	$netfilter_table+288, %rbx
	salq	$4, %rax
	leaq	netfilter_table+304(%rax), %r12
	jmp	.L2687
	.p2align 4,,10
	.p2align 3
.L2685:
	addq	$16, %rbx
	cmpq	%rbx, %r12
	je	.L2684
.L2687:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%rbp, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2685
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2686
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2686:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-1, %eax
.L2680:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2684:
	movq	40(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	__x86_indirect_thunk_rax
.L2699:
	movq	48(%rbp), %rax
	testq	%rax, %rax
	je	.L2682
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
.L2682:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, 0(%rbp)
	addl	$1, skb_pool+16(%rip)
	movq	%rbp, skb_pool+8(%rip)
	call	spin_unlock
	movl	$-107, %eax
	jmp	.L2680
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
	jmp	.L2703
	.p2align 4,,10
	.p2align 3
.L2701:
	movq	(%rbx), %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movq	(%rax), %rax
	call	__x86_indirect_thunk_rax
	cmpl	$1, %eax
	je	.L2709
.L2703:
	movq	192(%rbx), %rbp
	movq	$0, 192(%rbx)
	testq	%rbp, %rbp
	jne	.L2701
	movq	48(%rbx), %rax
	movq	%r12, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L2701
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2709:
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
	jmp	.L2713
	.p2align 4,,10
	.p2align 3
.L2712:
	cmpq	$0, 168(%rbx)
	jne	.L2717
.L2713:
	movq	640(%r12), %rbx
	cmpq	%r13, %rbx
	je	.L2718
.L2714:
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
	jne	.L2712
	movl	204(%rbx), %eax
	testl	%eax, %eax
	jne	.L2712
	movq	16(%rbx), %rax
	cmpq	$0, 168(%rbx)
	movl	$1, 204(%rbx)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rcx
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, 648(%rax)
	movq	%rbx, (%rdx)
	je	.L2713
	.p2align 4,,10
	.p2align 3
.L2717:
	movq	%rbp, %rdi
	call	dev_run_queue
	movq	640(%r12), %rbx
	cmpq	%r13, %rbx
	jne	.L2714
.L2718:
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
	jne	.L2720
	movq	%rbx, %rdi
	call	net_softirq.part.0
.L2720:
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
	jne	.L2722
	call	net_softirq.part.0
.L2722:
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
	je	.L2729
	movq	80(%rbx), %rax
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbx), %rdi
	movq	%rax, %rbp
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2725
	call	net_softirq.part.0
.L2725:
	addq	$8, %rsp
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2729:
	movq	$-107, %rbp
	jmp	.L2725
	.size	inet6_sendmsg, .-inet6_sendmsg
	.p2align 6
	.type	inet6_connect, @function
inet6_connect:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	cmpw	$10, (%rsi)
	movq	8(%rdi), %rbp
	jne	.L2735
	cmpw	$0, 2(%rsi)
	je	.L2735
	movq	80(%rbp), %rax
	movq	%rbp, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	112(%rbp), %rdi
	movl	%eax, %ebx
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2731
	call	net_softirq.part.0
.L2731:
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2735:
	movl	$-22, %ebx
	jmp	.L2731
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
	jne	.L2737
	call	net_softirq.part.0
.L2737:
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
	jne	.L2743
	movq	80(%rbx), %rax
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ebp
.L2741:
	movq	112(%rbx), %rdi
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2740
	call	net_softirq.part.0
.L2740:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2743:
	movl	$-22, %ebp
	jmp	.L2741
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
	jne	.L2746
	movq	%rbx, %rdi
	call	net_softirq.part.0
.L2746:
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
	jne	.L2748
	cmpq	$0, 192(%rbx)
	je	.L2756
.L2748:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2756:
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
.L2752:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rbx, %rax
	jne	.L2752
	jmp	.L2748
	.size	net_use_qdisc, .-net_use_qdisc
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
	je	.L2766
	cmpw	(%rax), %dx
	je	.L2767
.L2766:
	movq	48(%rbx), %rax
	addl	$1, 244(%rsi)
	testq	%rax, %rax
	je	.L2768
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2768:
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
.L2767:
	movq	8(%rax), %rax
	popq	%rbx
	jmp	__x86_indirect_thunk_rax
	.size	net_receive, .-net_receive
	.p2align 6
	.type	loopback_poll, @function
loopback_poll:
	testl	%esi, %esi
	je	.L2780
	pushq	%r13
	leaq	208(%rdi), %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$8, %rsp
	jmp	.L2778
	.p2align 4,,10
	.p2align 3
.L2779:
	movq	8(%rdi), %rdx
	movq	(%rdi), %rax
	addl	$1, %ebx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rdi, (%rdi)
	movq	%rdi, 8(%rdi)
	call	net_receive
	cmpl	%ebx, %ebp
	je	.L2786
.L2778:
	movq	208(%r12), %rdi
	cmpq	%rdi, %r13
	jne	.L2779
	addq	$8, %rsp
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L2786:
	addq	$8, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L2780:
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
	je	.L2787
	movq	%rdi, %rbp
	movl	%esi, %r14d
	xorl	%r12d, %r12d
	.p2align 4,,10
	.p2align 3
.L2788:
	movl	256(%rbp), %ebx
	cmpl	252(%rbp), %ebx
	je	.L2804
	movq	40(%rbp), %r13
	andl	$15, %ebx
	jmp	.L2790
	.p2align 4,,10
	.p2align 3
.L2791:
	call	schedule
.L2790:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L2791
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
	jne	.L2805
	movq	8(%rbp), %rax
	movq	%r15, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%r15, %rdi
	movw	%ax, 100(%r15)
	call	net_receive
.L2794:
	cmpl	%r12d, %r14d
	jne	.L2788
	movl	%r14d, %eax
.L2787:
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
.L2805:
	movq	48(%r15), %rax
	addl	$1, 244(%rbp)
	testq	%rax, %rax
	je	.L2793
	movq	%r15, %rdi
	call	__x86_indirect_thunk_rax
.L2793:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%r15)
	addl	$1, skb_pool+16(%rip)
	movq	%r15, skb_pool+8(%rip)
	call	spin_unlock
	jmp	.L2794
.L2804:
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
	jne	.L2806
	movq	40(%rdi), %rax
	leaq	24(%rdi), %rcx
	movl	$1, 228(%rdi)
	movq	648(%rax), %rdx
	leaq	640(%rax), %rsi
	movq	%rsi, 24(%rdi)
	movq	%rdx, 32(%rdi)
	movq	%rcx, 648(%rax)
	movq	%rcx, (%rdx)
.L2806:
	ret
	.size	net_schedule_poll, .-net_schedule_poll
	.p2align 6
	.globl	net_softirq
	.type	net_softirq, @function
net_softirq:
	movl	1208(%rdi), %eax
	testl	%eax, %eax
	jne	.L2808
	jmp	net_softirq.part.0
	.p2align 4,,10
	.p2align 3
.L2808:
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
.L2812:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdi, %rax
	jne	.L2812
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
.L2816:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdi, %rax
	jne	.L2816
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
.L2819:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L2819
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
.L2822:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L2822
	call	ethernet_init
	movl	$2, %eax
	leaq	2056(%rbx), %rdi
	movl	$16, %edx
	movw	%ax, 2072(%rbx)
	movq	$loopback4.3, %rsi
	leaq	1088(%rbx), %r12
	leaq	1400(%rbx), %rbp
	call	memcpy
	movl	$8, %edx
	movl	$2, %ecx
	leaq	1728(%rbx), %rax
	movq	%rax, 2048(%rbx)
	movl	2272(%rbx), %eax
	leaq	2120(%rbx), %rdi
	movq	$ethernet4.2, %rsi
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
	movq	$loopback6.1, %rsi
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
	movq	$ethernet6.0, %rsi
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
	je	.L2829
	salq	$4, %rbp
	addq	%rbx, %rbp
	jmp	.L2833
	.p2align 4,,10
	.p2align 3
.L2830:
	addq	$16, %rbx
	cmpq	%rbp, %rbx
	je	.L2829
.L2833:
	movq	8(%rbx), %rdi
	movq	(%rbx), %rax
	movq	%r12, %rsi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L2830
	movq	48(%r12), %rax
	testq	%rax, %rax
	je	.L2831
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
.L2831:
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
.L2829:
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
.L2845:
	movl	(%rax), %esi
	addq	$4, %rax
	addq	%rsi, %rcx
	cmpq	%rdi, %rax
	jne	.L2845
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
.L2846:
	movl	(%rax), %esi
	addq	$4, %rax
	addq	%rsi, %rcx
	cmpq	%rdi, %rax
	jne	.L2846
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
	je	.L2857
	movq	%rdi, %r12
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L2858:
	movl	96(%rbp), %eax
	subl	256(%r12), %eax
	testl	%eax, %eax
	jle	.L2860
	cmpl	268(%r12), %r13d
	jnb	.L2861
	movl	248(%r12), %edx
	testl	%edx, %edx
	je	.L2862
	cmpq	%r14, 0(%rbp)
	je	.L2861
.L2862:
	movq	112(%r12), %r15
	jmp	.L2863
	.p2align 4,,10
	.p2align 3
.L2864:
	call	schedule
.L2863:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L2864
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
.L2860:
	movq	0(%rbp), %rbp
	addl	$1, %r13d
	cmpq	%r14, %rbp
	jne	.L2858
.L2861:
	testl	%r13d, %r13d
	je	.L2857
	movl	336(%r12), %eax
	testl	%eax, %eax
	je	.L2873
.L2857:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L2873:
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
	je	.L2882
	cmpl	$1, %esi
	jne	.L2880
	cmpl	$2, %edx
	ja	.L2880
	movl	%edx, %edx
	cmpb	$4, 211(%rdi)
	movq	congestion_kinds(,%rdx,8), %rax
	movq	%rax, 96(%rdi)
	je	.L2883
.L2877:
	xorl	%eax, %eax
.L2874:
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L2883:
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	jmp	.L2877
	.p2align 4,,10
	.p2align 3
.L2882:
	movl	%edx, 248(%rdi)
	testl	%edx, %edx
	jne	.L2877
	cmpb	$4, 211(%rdi)
	jne	.L2877
	call	tcp_push
	jmp	.L2877
.L2880:
	movl	$-22, %eax
	jmp	.L2874
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
	je	.L2885
	movl	236(%rdi), %r13d
	movq	%r13, %rax
	negq	%r13
	movq	%r13, 16(%rsp)
	testl	%eax, %eax
	je	.L2888
.L2884:
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
.L2888:
	movq	$-107, 16(%rsp)
	jmp	.L2884
	.p2align 4,,10
	.p2align 3
.L2885:
	movq	%rsi, %r12
	movl	%edx, %ebp
	call	sock_route
	testl	%eax, %eax
	jne	.L2888
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
	je	.L2899
	movq	%rdx, %rax
	xorl	%r8d, %r8d
	.p2align 4,,10
	.p2align 3
.L2890:
	movq	(%rax), %rax
	addl	$1, %r8d
	cmpq	%r14, %rax
	jne	.L2890
.L2889:
	testl	%ebp, %ebp
	je	.L2891
	movq	$0, 16(%rsp)
	.p2align 4,,10
	.p2align 3
.L2897:
	movq	56(%rbx), %r13
	cmpq	%rdx, %r14
	je	.L2892
	movl	256(%rbx), %eax
	subl	92(%r13), %eax
	testl	%eax, %eax
	jle	.L2905
.L2892:
	leal	1(%r8), %eax
	movl	%eax, 8(%rsp)
	cmpl	$15, %r8d
	ja	.L2894
	movq	112(%rbx), %r15
	jmp	.L2895
	.p2align 4,,10
	.p2align 3
.L2896:
	call	schedule
.L2895:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L2896
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
.L2893:
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
	je	.L2894
	movq	48(%rbx), %rdx
	movl	24(%rsp), %r8d
	jmp	.L2897
	.p2align 4,,10
	.p2align 3
.L2905:
	movl	80(%r13), %eax
	movl	28(%rsp), %ecx
	cmpl	%ecx, %eax
	jnb	.L2892
	movq	56(%r13), %rdi
	jmp	.L2893
	.p2align 4,,10
	.p2align 3
.L2894:
	movq	%rbx, %rdi
	call	tcp_push
	cmpq	$0, 16(%rsp)
	jne	.L2884
.L2898:
	movq	$-11, 16(%rsp)
	jmp	.L2884
.L2899:
	xorl	%r8d, %r8d
	jmp	.L2889
.L2891:
	movq	%rbx, %rdi
	call	tcp_push
	jmp	.L2898
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
	jmp	.L2907
	.p2align 4,,10
	.p2align 3
.L2908:
	call	schedule
.L2907:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L2908
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
	je	.L2910
	movq	%rdi, %rbp
	.p2align 4,,10
	.p2align 3
.L2913:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L2912
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2912:
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
	jne	.L2913
.L2910:
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
	je	.L2920
	movq	8(%rbp), %rdx
	movq	0(%rbp), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbp, 0(%rbp)
	movq	%rbp, 8(%rbp)
.L2920:
	movl	$0, 220(%rbp)
	movq	$sock_lock, %rdi
	call	spin_unlock
	movl	336(%rbp), %esi
	testl	%esi, %esi
	je	.L2921
	movq	312(%rbp), %rcx
	movq	304(%rbp), %rdx
	leaq	304(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 304(%rbp)
	movq	%rax, 312(%rbp)
	movl	$0, 336(%rbp)
.L2921:
	movl	376(%rbp), %ecx
	testl	%ecx, %ecx
	je	.L2922
	movq	352(%rbp), %rcx
	movq	344(%rbp), %rdx
	leaq	344(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 344(%rbp)
	movq	%rax, 352(%rbp)
	movl	$0, 376(%rbp)
.L2922:
	movq	48(%rbp), %rbx
	leaq	48(%rbp), %r12
	cmpq	%rbx, %r12
	je	.L2923
	.p2align 4,,10
	.p2align 3
.L2925:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L2924
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2924:
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
	jne	.L2925
.L2923:
	movq	160(%rbp), %rax
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	movl	228(%rbp), %edx
	testl	%edx, %edx
	jne	.L2941
.L2919:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L2941:
	movq	32(%rbp), %rbx
	leaq	32(%rbp), %r12
	cmpq	%rbx, %r12
	je	.L2928
	.p2align 4,,10
	.p2align 3
.L2930:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L2929
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2929:
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
	jne	.L2930
.L2928:
	movl	$1, 244(%rbp)
	movl	240(%rbp), %eax
	testl	%eax, %eax
	jne	.L2919
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
	ja	.L2945
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
.L2945:
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
	jle	.L2966
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
	jg	.L2948
	movq	48(%rdi), %rbx
	leaq	48(%rdi), %r14
	xorl	%r13d, %r13d
	cmpq	%rbx, %r14
	jne	.L2952
	jmp	.L2950
	.p2align 4,,10
	.p2align 3
.L2969:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L2951
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2951:
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
	je	.L2950
.L2952:
	movl	96(%rbx), %eax
	subl	%r12d, %eax
	testl	%eax, %eax
	jle	.L2969
.L2950:
	movl	%r12d, %eax
	subl	256(%rbp), %eax
	movl	%r12d, 252(%rbp)
	testl	%eax, %eax
	jle	.L2953
	movl	%r12d, 256(%rbp)
.L2953:
	movl	$0, 284(%rbp)
	movl	336(%rbp), %esi
	testl	%esi, %esi
	je	.L2954
	movq	312(%rbp), %rcx
	movq	304(%rbp), %rdx
	leaq	304(%rbp), %rax
	movq	%rdx, (%rcx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 304(%rbp)
	movq	%rax, 312(%rbp)
	movl	$0, 336(%rbp)
.L2954:
	movq	96(%rbp), %rax
	movl	%r13d, %esi
	movq	%rbp, %rdi
	movq	8(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	228(%rbp), %ecx
	testl	%ecx, %ecx
	je	.L2955
	movl	232(%rbp), %edx
	testl	%edx, %edx
	je	.L2956
	cmpl	%r12d, 260(%rbp)
	je	.L2970
.L2956:
	cmpq	%r14, 48(%rbp)
	je	.L2948
.L2958:
	movq	%rbp, %rdi
	call	tcp_push
	movl	228(%rbp), %eax
	testl	%eax, %eax
	je	.L2959
	.p2align 4,,10
	.p2align 3
.L2948:
	xorl	%eax, %eax
.L2946:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L2955:
	cmpq	48(%rbp), %r14
	jne	.L2958
.L2959:
	movq	152(%rbp), %rax
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	jmp	.L2948
	.p2align 4,,10
	.p2align 3
.L2966:
	xorl	%eax, %eax
	ret
.L2970:
	movq	%rbp, %rdi
	call	tcp_done
	movl	$1, %eax
	jmp	.L2946
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
	jne	.L2972
	movl	236(%rdi), %eax
	testl	%eax, %eax
	je	.L2973
.L2972:
	popq	%rbx
	movq	%rbp, %rdi
	popq	%rbp
	popq	%r12
	jmp	tcp_done
	.p2align 4,,10
	.p2align 3
.L2973:
	movq	32(%rdi), %rbx
	leaq	32(%rdi), %r12
	cmpq	%rbx, %r12
	je	.L2974
	.p2align 4,,10
	.p2align 3
.L2976:
	movq	(%rbx), %rax
	movq	8(%rbx), %rdx
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	48(%rbx), %rax
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
	testq	%rax, %rax
	je	.L2975
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2975:
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
	jne	.L2976
.L2974:
	cmpl	$1, 232(%rbp)
	movl	$5, %eax
	movq	112(%rbp), %rbx
	sbbb	$-1, %al
	movb	%al, 211(%rbp)
	jmp	.L2978
	.p2align 4,,10
	.p2align 3
.L2979:
	call	schedule
.L2978:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L2979
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
	je	.L3049
	bswap	%esi
	testb	$2, %bpl
	jne	.L3050
	cmpb	$3, %al
	je	.L3051
.L2998:
	movq	%r12, %rdi
	call	tcp_acknowledged
	testl	%eax, %eax
	jne	.L3046
	movl	80(%rbx), %eax
	andl	$1, %ebp
	testl	%eax, %eax
	jne	.L3001
	movq	48(%rbx), %rax
	testb	%bpl, %bpl
	je	.L3048
	movl	264(%r12), %edx
	cmpl	92(%rbx), %edx
	je	.L3052
.L3017:
	testq	%rax, %rax
	je	.L3004
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3004:
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
.L2986:
	addq	$24, %rsp
	movl	%r13d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3050:
	cmpb	$2, %al
	je	.L3053
.L2992:
	cmpb	$3, %al
	ja	.L3054
.L3046:
	movq	48(%rbx), %rax
.L3048:
	testq	%rax, %rax
	je	.L3000
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3000:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
.L2997:
	xorl	%r13d, %r13d
	jmp	.L2986
	.p2align 4,,10
	.p2align 3
.L3049:
	andl	$18, %ebp
	movl	$-22, %r13d
	cmpb	$2, %bpl
	je	.L3055
.L2988:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.L2989
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L2989:
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
.L3051:
	cmpl	%esi, 260(%rdi)
	jne	.L2998
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
	jmp	.L2998
	.p2align 4,,10
	.p2align 3
.L3053:
	andl	$16, %ebp
	je	.L3046
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
	jmp	.L2992
	.p2align 4,,10
	.p2align 3
.L3054:
	movq	%r12, %rdi
	call	tcp_send_ack
	jmp	.L3046
	.p2align 4,,10
	.p2align 3
.L3055:
	movq	88(%rdi), %rax
	movq	%rbx, %rsi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %r13d
	jmp	.L2988
	.p2align 4,,10
	.p2align 3
.L3001:
	movl	264(%r12), %edx
	movzbl	%bpl, %ecx
	cmpl	92(%rbx), %edx
	jne	.L3056
	addl	%eax, %edx
	addl	%ecx, %edx
	movl	%edx, 264(%r12)
	movl	228(%r12), %edx
	testl	%edx, %edx
	je	.L3015
	movq	48(%rbx), %rax
.L3016:
	testq	%rax, %rax
	je	.L3006
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
.L3006:
	movq	$skb_pool, %rdi
	call	spin_lock
	movq	skb_pool+8(%rip), %rax
	movq	$skb_pool, %rdi
	movq	%rax, (%rbx)
	addl	$1, skb_pool+16(%rip)
	movq	%rbx, skb_pool+8(%rip)
	call	spin_unlock
.L3005:
	testb	%bpl, %bpl
	jne	.L3057
	movl	288(%r12), %eax
	addl	$1, %eax
	movl	%eax, 288(%r12)
	cmpl	$1, %eax
	jbe	.L3010
	movq	%r12, %rdi
	call	tcp_send_ack
.L3011:
	movl	228(%r12), %ecx
	testl	%ecx, %ecx
	jne	.L2997
.L3012:
	movq	144(%r12), %rax
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	jmp	.L2997
	.p2align 4,,10
	.p2align 3
.L3015:
	movq	40(%r12), %rdx
	leaq	32(%r12), %rcx
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%rbx, 40(%r12)
	movq	%rbx, (%rdx)
	addl	%eax, 292(%r12)
	jmp	.L3005
	.p2align 4,,10
	.p2align 3
.L3052:
	addl	$1, %edx
	movl	%edx, 264(%r12)
	jmp	.L3016
	.p2align 4,,10
	.p2align 3
.L3057:
	movl	$1, 232(%r12)
	movq	%r12, %rdi
	call	tcp_send_ack
	movl	228(%r12), %esi
	testl	%esi, %esi
	je	.L3012
	movl	260(%r12), %eax
	cmpl	%eax, 252(%r12)
	jne	.L2997
	movq	%r12, %rdi
	call	tcp_done
	jmp	.L2997
	.p2align 4,,10
	.p2align 3
.L3010:
	movq	112(%r12), %rax
	leaq	344(%r12), %rsi
	movq	8(%rax), %rdi
	movq	(%rdi), %rax
	leaq	1(%rax), %rdx
	call	timer_modify
	jmp	.L3011
.L3056:
	movq	48(%rbx), %rax
	jmp	.L3017
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
	je	.L3063
	ret
	.p2align 4,,10
	.p2align 3
.L3063:
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
	jmp	.L3067
	.p2align 4,,10
	.p2align 3
.L3068:
	call	schedule
.L3067:
	movq	$skb_pool, %rdi
	call	pool_get
	movq	%rax, %r9
	testq	%rax, %rax
	je	.L3068
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
	je	.L3072
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
.L3072:
	movl	$-22, %eax
	ret
	.size	tcp_connect4, .-tcp_connect4
	.p2align 6
	.type	tcp_connect6, @function
tcp_connect6:
	cmpb	$-1, 4(%rsi)
	je	.L3079
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
.L3079:
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
	je	.L3086
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
.L3084:
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
.L3086:
	movl	$-12, %eax
	jmp	.L3084
	.size	tcp_new_child, .-tcp_new_child
	.p2align 6
	.type	tcp_conn_request4, @function
tcp_conn_request4:
	cmpl	$-1, 130(%rsi)
	je	.L3088
	cmpw	$0, 108(%rsi)
	je	.L3088
	jmp	tcp_new_child
	.p2align 4,,10
	.p2align 3
.L3088:
	movl	$-22, %eax
	ret
	.size	tcp_conn_request4, .-tcp_conn_request4
	.p2align 6
	.type	tcp_conn_request6, @function
tcp_conn_request6:
	cmpb	$-1, 130(%rsi)
	je	.L3092
	cmpw	$0, 108(%rsi)
	je	.L3092
	jmp	tcp_new_child
	.p2align 4,,10
	.p2align 3
.L3092:
	movl	$-22, %eax
	ret
	.size	tcp_conn_request6, .-tcp_conn_request6
	.p2align 6
	.type	udp_get_port, @function
udp_get_port:
	subq	$8, %rsp
	testl	%esi, %esi
	jne	.L3098
	movq	112(%rdi), %rax
	movl	1204(%rax), %esi
	leal	1(%rsi), %edx
	movl	%edx, 1204(%rax)
.L3098:
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
	jne	.L3102
	testl	%esi, %esi
	je	.L3102
	subq	$8, %rsp
	movq	8(%rdi), %rdi
	movb	$1, 211(%rdi)
	call	sock_hash
	xorl	%eax, %eax
	addq	$8, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L3102:
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
	je	.L3108
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L3108:
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
	je	.L3111
	movq	8(%rbx), %rdx
	movq	(%rbx), %rax
	movq	%rax, (%rdx)
	movq	%rdx, 8(%rax)
	movq	%rbx, (%rbx)
	movq	%rbx, 8(%rbx)
.L3111:
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
	je	.L3116
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L3116:
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
	je	.L3117
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
.L3117:
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
	je	.L3128
	ret
	.p2align 4,,10
	.p2align 3
.L3128:
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
	jmp	.L3130
	.p2align 4,,10
	.p2align 3
.L3132:
	movq	%rcx, %rax
.L3130:
	movq	%rdx, (%rax)
	leaq	384(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$sock_memory+147072, %rax
	jne	.L3132
	movq	$sock_buckets, %rax
	movq	$sock_buckets+2048, %rdx
	movq	$sock_memory+147072, sock_pool+8(%rip)
	movl	$384, sock_pool+16(%rip)
	.p2align 4,,10
	.p2align 3
.L3131:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3131
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
	jmp	.L3135
	.p2align 4,,10
	.p2align 3
.L3136:
	movq	%rcx, %rax
.L3135:
	movq	%rdx, (%rax)
	leaq	4312(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$skb_memory+1375528, %rax
	jne	.L3136
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
	jne	.L3140
	jmp	.L3138
	.p2align 4,,10
	.p2align 3
.L3153:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L3138
.L3140:
	movq	8(%r14), %rax
	movl	%r12d, %edx
	movl	%ebx, %esi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3153
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3138:
	cmpl	$15, %ebx
	ja	.L3143
	movl	%ebx, %eax
	movq	socket_families(,%rax,8), %rax
	testq	%rax, %rax
	je	.L3143
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
.L3143:
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
	jne	.L3157
	jmp	.L3155
	.p2align 4,,10
	.p2align 3
.L3163:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3155
.L3157:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3163
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3155:
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
	jne	.L3167
	jmp	.L3165
	.p2align 4,,10
	.p2align 3
.L3173:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3165
.L3167:
	movq	8(%rbx), %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3173
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3165:
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
	je	.L3183
.L3175:
	popq	%rbx
	movl	%ebp, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L3183:
	movq	8(%rbx), %r14
	movq	16(%rbx), %r13
	movq	security_heads+120(%rip), %rbx
	movq	8(%r12), %r12
	testq	%rbx, %rbx
	jne	.L3177
	jmp	.L3175
	.p2align 4,,10
	.p2align 3
.L3184:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	je	.L3175
.L3177:
	movq	8(%rbx), %rax
	movq	%r12, %rdx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3184
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
	jne	.L3188
	jmp	.L3186
	.p2align 4,,10
	.p2align 3
.L3195:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L3186
.L3188:
	movq	8(%r15), %rax
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3195
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
.L3186:
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
	.type	web_send_page, @function
web_send_page:
	subq	$8, %rsp
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movl	%ecx, %edx
	call	socket_send
	addq	$8, %rsp
	ret
	.size	web_send_page, .-web_send_page
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
	jne	.L3201
	jmp	.L3199
	.p2align 4,,10
	.p2align 3
.L3208:
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.L3199
.L3201:
	movq	8(%r15), %rax
	movl	%ebx, %edx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3208
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
.L3199:
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
	je	.L3212
	movq	(%rdi), %rax
	movq	64(%rax), %rax
	jmp	__x86_indirect_thunk_rax
	.p2align 4,,10
	.p2align 3
.L3212:
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
	jbe	.L3214
	leal	-8(%r10), %r11d
	movq	%rax, %rcx
	shrl	$3, %r11d
	negq	%rcx
	addl	$1, %r11d
	leaq	(%rdi,%rcx,8), %r8
	leaq	(%rax,%r11), %r9
	.p2align 4,,10
	.p2align 3
.L3215:
	movq	%rdx, (%r8,%rax,8)
	addq	$1, %rax
	testb	$3, %al
	jne	.L3216
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
.L3216:
	cmpq	%rax, %r9
	jne	.L3215
	andl	$7, %r10d
	leaq	(%rdi,%r11,8), %rdi
.L3214:
	movl	%r10d, %eax
	addq	%rdi, %rax
	testl	%r10d, %r10d
	je	.L3213
	.p2align 4,,10
	.p2align 3
.L3219:
	addq	$1, %rdi
	movb	%dl, -1(%rdi)
	shrq	$8, %rdx
	cmpq	%rax, %rdi
	jne	.L3219
.L3213:
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
	ja	.L3230
	jmp	.L3227
	.p2align 4,,10
	.p2align 3
.L3237:
	addq	$1, %rdi
	testb	$3, %dil
	jne	.L3229
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
.L3229:
	subl	$8, %ecx
	addq	$8, %rax
	cmpl	$7, %ecx
	jbe	.L3227
.L3230:
	cmpq	%rdx, (%rax)
	je	.L3237
.L3234:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L3227:
	testl	%ecx, %ecx
	je	.L3233
	movl	%ecx, %ecx
	addq	%rax, %rcx
	jmp	.L3231
	.p2align 4,,10
	.p2align 3
.L3238:
	shrq	$8, %rdx
	cmpq	%rcx, %rax
	je	.L3233
.L3231:
	addq	$1, %rax
	cmpb	%dl, -1(%rax)
	je	.L3238
	jmp	.L3234
	.p2align 4,,10
	.p2align 3
.L3233:
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
	je	.L3240
	.p2align 4,,10
	.p2align 3
.L3241:
	addq	$1, %rsi
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	jne	.L3241
.L3240:
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
.L3247:
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
	ja	.L3247
	leal	-1(%rsi), %eax
	movq	%r8, %rdx
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.L3248:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r9, %rcx
	jne	.L3248
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
	je	.L3253
	.p2align 4,,10
	.p2align 3
.L3254:
	addq	$1, %rsi
	movb	%al, (%rdi)
	addq	$1, %rdi
	movzbl	(%rsi), %eax
	testb	%al, %al
	jne	.L3254
.L3253:
	movb	$0, (%rdi)
	movzbl	(%rdx), %eax
	testb	%al, %al
	je	.L3255
	.p2align 4,,10
	.p2align 3
.L3256:
	addq	$1, %rdx
	movb	%al, (%rdi)
	addq	$1, %rdi
	movzbl	(%rdx), %eax
	testb	%al, %al
	jne	.L3256
.L3255:
	movb	$0, (%rdi)
	movl	$1, %r9d
	leaq	12(%rsp), %r10
	movabsq	$-3689348814741910323, %r11
	.p2align 4,,10
	.p2align 3
.L3257:
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
	ja	.L3257
	leal	-1(%rsi), %eax
	movq	%rdi, %rdx
	addq	%r10, %rax
	.p2align 4,,10
	.p2align 3
.L3258:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%r10, %rcx
	jne	.L3258
	leaq	(%rdi,%rsi), %rax
	movb	$0, (%rax)
	movzbl	(%r8), %edx
	testb	%dl, %dl
	je	.L3259
	.p2align 4,,10
	.p2align 3
.L3260:
	addq	$1, %r8
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%r8), %edx
	testb	%dl, %dl
	jne	.L3260
.L3259:
	movb	$0, (%rax)
	addq	$32, %rsp
	ret
	.size	text_append_path, .-text_append_path
	.section	.rodata.str1.1
.LC10:
	.string	"/veil"
.LC11:
	.string	".log"
.LC12:
	.string	"/access"
	.text
	.p2align 6
	.type	web_open_log, @function
web_open_log:
	pushq	%r12
	movl	$2863311531, %edx
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	subq	$16, %rsp
	movl	4(%rdi), %ebx
	movq	576(%rsi), %rsi
	movq	%rbx, %rax
	imulq	%rdx, %rbx
	shrq	$33, %rbx
	leal	(%rbx,%rbx,2), %edx
	subl	%edx, %eax
	movl	%eax, %ebx
	testq	%rsi, %rsi
	je	.L3277
	call	vfs_close
.L3277:
	cmpl	$2, %ebx
	je	.L3280
	movl	%ebx, %eax
	movq	web_mounts(,%rax,8), %rsi
.L3278:
	movl	%ebx, 592(%r12)
	movl	0(%rbp), %ecx
	leaq	5400(%rbp), %rbx
	movq	$.LC11, %r8
	movq	$.LC12, %rdx
	movq	%rbx, %rdi
	call	text_append_path
	leaq	12(%rsp), %rcx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	$30, %edx
	call	vfs_open
	movl	$0, 588(%r12)
	movq	%rax, 576(%r12)
	testq	%rax, %rax
	je	.L3285
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3280:
	movq	$.LC10, %rsi
	movl	$3, %ebx
	jmp	.L3278
	.p2align 4,,10
	.p2align 3
.L3285:
	lock addq	$1, workload_errors(%rip)
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	web_open_log, .-web_open_log
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
	je	.L3286
	movl	(%r12), %ecx
	cmpl	$2, %r11d
	je	.L3297
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
.L3286:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3297:
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
	jne	.L3299
	leaq	1072(%rbx), %rdi
	popq	%rbx
	jmp	net_softirq.part.0
	.p2align 4,,10
	.p2align 3
.L3299:
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
	je	.L3305
.L3302:
	addq	$32, %rsp
	movl	%r9d, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3305:
	leaq	12(%rsp), %rsi
	movq	%rbp, %rdi
	call	socket_bind
	movl	%eax, %r9d
	testl	%eax, %eax
	jne	.L3302
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
	je	.L3331
.L3306:
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
.L3331:
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
	je	.L3332
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
.L3310:
	leaq	28(%rsp), %rsi
	movq	%r15, %rdi
	call	socket_bind
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3312
	movq	(%rbx), %rax
	movl	%r13d, %edx
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%eax, %ecx
	testl	%eax, %eax
	je	.L3333
.L3312:
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
	je	.L3334
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
	je	.L3335
	.p2align 4,,10
	.p2align 3
.L3319:
	cmpq	$0, 40(%rbp)
	je	.L3306
	movq	32(%rbp), %rax
	movl	%ecx, 12(%rsp)
	movq	%r15, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	12(%rsp), %ecx
	jmp	.L3306
	.p2align 4,,10
	.p2align 3
.L3333:
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
	jmp	.L3312
	.p2align 4,,10
	.p2align 3
.L3332:
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 32(%rsp)
	movl	(%r12), %eax
	movb	$2, 35(%rsp)
	movb	%al, 34(%rsp)
	jmp	.L3310
	.p2align 4,,10
	.p2align 3
.L3334:
	cmpl	$1, %r10d
	sbbl	%eax, %eax
	andl	$117, %eax
	addl	$10, %eax
	movb	%al, 32(%rsp)
	movl	(%r12), %eax
	movb	$1, 35(%rsp)
	movb	%al, 34(%rsp)
	testl	%ecx, %ecx
	jne	.L3319
.L3335:
	leaq	28(%rsp), %rsi
	movq	%r15, %rdi
	call	socket_connect
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3319
	movq	(%rbx), %rax
	movl	$40, %r13d
	leaq	40(%r12), %r14
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	jne	.L3336
	.p2align 4,,10
	.p2align 3
.L3318:
	movq	%r14, %rdi
	call	timer_advance
	movl	2280(%r12), %eax
	testl	%eax, %eax
	jne	.L3321
	leaq	1072(%r12), %rdi
	call	net_softirq.part.0
.L3321:
	cmpl	$1, %r13d
	je	.L3328
	movq	(%rbx), %rax
	subl	$1, %r13d
	movq	%rbx, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	testb	$1, %al
	je	.L3318
.L3336:
	leaq	64(%rbp), %rsi
	movq	%rbx, %rdi
	call	socket_accept
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L3319
	movq	72(%rbp), %rax
	leaq	16(%rbp), %rdx
	movq	%rdx, 136(%rax)
	movabsq	$4294967296, %rax
	movq	%rax, 112(%rbp)
	movq	$0, 120(%rbp)
	jmp	.L3306
	.p2align 4,,10
	.p2align 3
.L3328:
	movl	$-110, %ecx
	jmp	.L3319
	.size	channel_open, .-channel_open
	.p2align 6
	.globl	channel_close
	.type	channel_close, @function
channel_close:
	movl	116(%rdi), %eax
	testl	%eax, %eax
	jne	.L3345
	ret
	.p2align 4,,10
	.p2align 3
.L3345:
	pushq	%rbx
	cmpq	$0, 40(%rdi)
	movq	%rdi, %rbx
	je	.L3339
	movq	32(%rbx), %rax
	leaq	32(%rdi), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3339:
	cmpq	$0, 72(%rbx)
	je	.L3340
	movq	64(%rbx), %rax
	leaq	64(%rbx), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3340:
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
	je	.L3347
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r12
	movq	%rax, %r12
.L3347:
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
	jne	.L3366
.L3348:
	leaq	40(%rbx), %rdi
	call	timer_advance
	movl	2280(%rbx), %eax
	testl	%eax, %eax
	jne	.L3346
	leaq	1072(%rbx), %rdi
	call	net_softirq.part.0
.L3346:
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L3366:
	leaq	1400(%rbx), %rdi
	call	dev_run_queue
	movl	1600(%rbx), %ecx
	testl	%ecx, %ecx
	jne	.L3352
	cmpq	$0, 1592(%rbx)
	je	.L3367
.L3352:
	leaq	1088(%rbx), %rdi
	movl	4(%rbx), %r12d
	call	dev_run_queue
	movl	1288(%rbx), %edx
	testl	%edx, %edx
	jne	.L3351
	cmpq	$0, 1280(%rbx)
	je	.L3368
.L3351:
	movl	2272(%rbx), %eax
	addl	$1, %eax
	movl	%eax, 2272(%rbx)
	movl	%eax, 2076(%rbx)
	movl	%eax, 2140(%rbx)
	movl	%eax, 2204(%rbx)
	movl	%eax, 2268(%rbx)
	jmp	.L3348
	.p2align 4,,10
	.p2align 3
.L3367:
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
.L3354:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rax, %rdx
	jne	.L3354
	jmp	.L3352
	.p2align 4,,10
	.p2align 3
.L3368:
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
.L3356:
	movq	%rax, (%rax)
	movq	%rax, 8(%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jne	.L3356
	jmp	.L3351
	.size	worker_begin, .-worker_begin
	.section	.rodata.str1.1
.LC13:
	.string	"/ram/www"
.LC14:
	.string	"/log/www"
.LC15:
	.string	"www"
.LC16:
	.string	".html"
.LC17:
	.string	"/www/page"
.LC18:
	.string	"pack"
.LC19:
	.string	"/page"
	.text
	.p2align 6
	.globl	mix_start
	.type	mix_start, @function
mix_start:
	pushq	%r15
	movl	$1, %ecx
	movl	$16877, %edx
	movq	$.LC13, %rsi
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$72, %rsp
	leaq	60(%rsp), %r8
	call	vfs_create
	movl	60(%rsp), %r14d
	testq	%rax, %rax
	je	.L3371
	movq	%rax, %rsi
	movq	%rbx, %rdi
	xorl	%r14d, %r14d
	call	dentry_put
.L3371:
	movq	$.LC14, %rsi
	leaq	60(%rsp), %r8
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$16877, %edx
	call	vfs_create
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L3397
	movq	%rbx, %rdi
	call	dentry_put
.L3373:
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	$16749, %edx
	xorl	%edi, %edi
	movq	$.LC9, %rsi
	xorl	%r15d, %r15d
	call	pack_add
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	$16749, %edx
	movq	$.LC15, %rsi
	movl	$1, %edi
	movq	%r15, %rbp
	call	pack_add
	leaq	35288(%rbx), %rax
	movl	%r14d, 44(%rsp)
	movq	%rax, 16(%rsp)
	leaq	5400(%rbx), %rax
	movq	%rax, 8(%rsp)
	leaq	5410(%rbx), %rax
	movq	%rax, 32(%rsp)
.L3374:
	movq	%rbp, %rax
	movl	%ebp, 40(%rsp)
	xorl	%r12d, %r12d
	salq	$6, %rax
	movq	%rax, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.L3385:
	movl	40(%rsp), %edi
	movl	%r12d, %esi
	call	web_size
	movq	24(%rsp), %rdx
	movq	16(%rsp), %rdi
	movl	%eax, %r13d
	movq	workload_seed(%rip), %rax
	leal	1023(%r13), %ecx
	imulq	$1000003, %rax, %rax
	andl	$-1024, %ecx
	leaq	1(%rdx,%rax), %rsi
	xorl	%edx, %edx
	addq	%r12, %rsi
	call	content_fill
	cmpq	$3, %rbp
	je	.L3375
	movq	web_mounts(,%rbp,8), %rsi
	movq	8(%rsp), %rdi
	movq	%r12, %rcx
	movq	$.LC16, %r8
	movq	$.LC17, %rdx
	call	text_append_path
	cmpq	$2, %rbp
	je	.L3398
.L3376:
	movq	8(%rsp), %rsi
	leaq	60(%rsp), %rcx
	movl	$6, %edx
	movq	%rbx, %rdi
	call	vfs_open
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L3384
	movq	security_heads+72(%rip), %r14
	testq	%r14, %r14
	jne	.L3380
	jmp	.L3383
	.p2align 4,,10
	.p2align 3
.L3399:
	movq	(%r14), %r14
	testq	%r14, %r14
	je	.L3383
.L3380:
	movq	8(%r14), %rax
	movl	$2, %edx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	je	.L3399
	cltq
	cmpq	%rax, %r13
	je	.L3400
.L3384:
	lock addq	$1, workload_errors(%rip)
.L3377:
	addq	$1, %r12
	cmpq	$11, %r12
	jne	.L3385
	addq	$1, %rbp
	cmpq	$4, %rbp
	jne	.L3374
	movl	vfs_mount_count(%rip), %r13d
	movl	44(%rsp), %r14d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	movq	%r13, %r12
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3387:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC18(%rdx)
	movq	%rdx, %rax
	jne	.L3387
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %r12d
	movq	$.LC18, %rsi
	call	memcpy
	leaq	0(,%r13,8), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	subq	%r13, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	$pack_fs, 8(%rax)
	movl	%r12d, 48(%rax)
	movq	$0, 40(%rax)
	call	pack_fill_super
	testl	%eax, %eax
	jne	.L3390
	addl	$1, vfs_mount_count(%rip)
	testl	%r14d, %r14d
	jne	.L3390
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3390:
	lock addq	$1, workload_errors(%rip)
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
.L3375:
	movq	8(%rsp), %rdi
	movq	$.LC16, %r8
	movq	%r12, %rcx
	movq	$.LC19, %rdx
	movq	$.LC10, %rsi
	call	text_append_path
	jmp	.L3376
	.p2align 4,,10
	.p2align 3
.L3383:
	movq	(%r15), %rax
	movq	16(%rsp), %rdx
	leaq	32(%r15), %r8
	movl	%r13d, %ecx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	call	__x86_indirect_thunk_rax
	cmpq	%rax, %r13
	jne	.L3384
.L3400:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	vfs_close
	testl	%eax, %eax
	jne	.L3384
	jmp	.L3377
	.p2align 4,,10
	.p2align 3
.L3398:
	movq	16(%rsp), %rcx
	movq	32(%rsp), %rsi
	movl	%r13d, %r8d
	movl	$33060, %edx
	movl	$2, %edi
	call	pack_add
	jmp	.L3377
.L3397:
	orl	60(%rsp), %r14d
	jmp	.L3373
	.size	mix_start, .-mix_start
	.section	.rodata.str1.1
.LC20:
	.string	"ram"
.LC21:
	.string	"log"
.LC22:
	.string	"/log/hidden"
.LC23:
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
	je	.L3402
	movq	$security_label, %rdi
	call	security_register
	movq	$security_path, %rdi
	call	security_register
	movq	$security_measure, %rdi
	call	security_register
.L3402:
	call	block_start
	call	page_cache_start
	call	dcache_start
	xorl	%edx, %edx
	movq	$vfs_file_memory, %rax
	movl	$56, vfs_file_pool+4(%rip)
	movq	$file_construct, vfs_file_pool+24(%rip)
	jmp	.L3403
	.p2align 4,,10
	.p2align 3
.L3417:
	movq	%rcx, %rax
.L3403:
	movq	%rdx, (%rax)
	leaq	56(%rax), %rcx
	movq	%rax, %rdx
	cmpq	$vfs_file_memory+7112, %rax
	jne	.L3417
	movq	$vfs_file_memory+7112, vfs_file_pool+8(%rip)
	xorl	%r12d, %r12d
	movabsq	$-7046029254386353131, %r15
	movabsq	$-4658895280553007687, %r14
	movl	$128, vfs_file_pool+16(%rip)
	call	net_start
	movq	$workers+1072, %rdx
	.p2align 4,,10
	.p2align 3
.L3405:
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
.L3404:
	movq	%rbx, -8(%rax)
	addq	$16, %rax
	movq	%rbx, -16(%rax)
	addq	$16, %rbx
	cmpq	%rdx, %rbx
	jne	.L3404
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
	jne	.L3405
	movl	vfs_mount_count(%rip), %r12d
	xorl	%eax, %eax
	leaq	0(,%r12,8), %rsi
	movq	%r12, %rbp
	subq	%r12, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbx
	.p2align 4,,10
	.p2align 3
.L3406:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC20(%rdx)
	movq	%rdx, %rax
	jne	.L3406
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebp
	movq	$.LC20, %rsi
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
	jne	.L3408
	movl	vfs_mount_count(%rip), %eax
	leal	1(%rax), %ebx
	movl	%ebx, vfs_mount_count(%rip)
.L3408:
	movl	%ebx, %r13d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3409:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC21(%rdx)
	movq	%rdx, %rax
	jne	.L3409
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %ebx
	movq	$.LC21, %rsi
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
	jne	.L3410
	addl	$1, vfs_mount_count(%rip)
.L3410:
	movq	$.LC22, %rsi
	leaq	12(%rsp), %r8
	orl	%r12d, %ebx
	movl	$1, %ecx
	movl	$16877, %edx
	movq	$workers, %rdi
	call	vfs_create
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L3427
	movq	$workers, %rdi
	call	dentry_put
.L3412:
	movl	vfs_mount_count(%rip), %r13d
	xorl	%eax, %eax
	leaq	0(,%r13,8), %rsi
	movq	%r13, %r12
	subq	%r13, %rsi
	salq	$3, %rsi
	leaq	vfs_mounts+8(%rsi), %rbp
	.p2align 4,,10
	.p2align 3
.L3413:
	leal	1(%rax), %edx
	movl	%eax, %ecx
	cmpb	$0, .LC23(%rdx)
	movq	%rdx, %rax
	jne	.L3413
	leaq	vfs_mounts(%rsi), %rdi
	leal	2(%rcx), %edx
	addl	$1, %r12d
	movq	$.LC23, %rsi
	call	memcpy
	leaq	0(,%r13,8), %rax
	movq	%rbp, %rsi
	movq	$workers, %rdi
	subq	%r13, %rax
	leaq	vfs_mounts(,%rax,8), %rax
	movq	$veil_fs, 8(%rax)
	movl	%r12d, 48(%rax)
	movq	$.LC22, 40(%rax)
	call	veil_fill_super
	testl	%eax, %eax
	jne	.L3416
	addl	$1, vfs_mount_count(%rip)
	testl	%ebx, %ebx
	jne	.L3416
.L3415:
	addq	$24, %rsp
	movq	$workers, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	mix_start
.L3416:
	lock addq	$1, workload_errors(%rip)
	jmp	.L3415
.L3427:
	orl	12(%rsp), %ebx
	jmp	.L3412
	.size	workload_init, .-workload_init
	.section	.rodata.str1.1
.LC24:
	.string	"GET "
.LC25:
	.string	"HEAD "
	.section	.rodata.str1.8
	.align 8
.LC26:
	.string	" HTTP/1.1\r\nHost: server.example\r\nUser-Agent: mini-client/1.0 (guest; x86_64)\r\n"
	.align 8
.LC27:
	.string	"Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r\nAccept-Language: en,de;q=0.7\r\n"
	.align 8
.LC28:
	.string	"Accept-Encoding: identity\r\nCookie: session="
	.section	.rodata.str1.1
.LC29:
	.string	"; visits="
.LC30:
	.string	"Range: bytes="
.LC31:
	.string	"Connection: keep-alive\r\n\r\n"
.LC32:
	.string	"range"
.LC33:
	.string	"connection"
.LC34:
	.string	"content-length"
.LC36:
	.string	"\r\n\r\n"
.LC37:
	.string	"bytes="
	.text
	.p2align 6
	.globl	mix_request
	.type	mix_request, @function
mix_request:
	pushq	%r15
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$376, %rsp
	movl	(%rdi), %eax
	movq	%rax, 40(%rsp)
	imulq	$808, %rax, %rax
	leaq	web_workers(%rax), %r13
	movq	%rax, (%rsp)
	movq	%r13, 96(%rsp)
	call	worker_begin
	movl	$3123612579, %ecx
	movl	584(%r13), %r13d
	movabsq	$1442695040888963407, %rdx
	movl	%eax, %ebp
	movl	4(%rbx), %r8d
	movabsq	$6364136223846793005, %rax
	imulq	8(%rbx), %rax
	addq	%rax, %rdx
	movq	%rdx, 8(%rbx)
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
	movq	%rax, %rdx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	movq	%rdx, %r15
	shrq	$8, %rdx
	movl	%edx, %eax
	imulq	%rcx, %rax
	shrq	$35, %rax
	movq	%rax, %rcx
	leal	(%rax,%rax,4), %eax
	leal	(%rcx,%rax,2), %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, 120(%rsp)
	testl	%r13d, %r13d
	je	.L3738
	testl	%ebp, %ebp
	jne	.L3433
.L3437:
	testb	$7, %r15b
	je	.L3434
.L3749:
	leal	1(%r8,%r8,2), %r12d
	andl	$3, %r12d
.L3435:
	movq	%r15, %rdx
	movq	%r15, %rax
	andl	$3, %r8d
	shrq	$18, %rax
	andl	$112, %edx
	andl	$3, %eax
	cmpq	$33, %rdx
	cmovb	%eax, %r8d
	movq	%r15, %rax
	shrq	$24, %rax
	andl	$15, %eax
	movl	%r8d, %r13d
	movl	%eax, 104(%rsp)
	movl	%r12d, %eax
	movq	%rax, %r15
	movq	%rax, 80(%rsp)
	movq	(%rsp), %rax
	salq	$7, %r15
	leaq	(%rax,%r15), %rbp
	leaq	web_workers+64(%rbp), %rax
	movq	%rax, 48(%rsp)
	imulq	$808, 40(%rsp), %rax
	leaq	web_workers(%r15,%rax), %rax
	movl	180(%rax), %r11d
	testl	%r11d, %r11d
	je	.L3444
	movl	176(%rax), %edx
	leal	1(%rdx), %ecx
	movl	%ecx, 176(%rax)
	cmpl	$5, %edx
	ja	.L3739
.L3445:
	movl	120(%rsp), %esi
	movl	%r13d, %edi
	leaq	5400(%rbx), %r12
	call	web_size
	cmpl	$12, 104(%rsp)
	movl	%eax, 128(%rsp)
	ja	.L3740
	cmpl	$1, 104(%rsp)
	jne	.L3451
	movl	120(%rsp), %eax
	movl	$0, 124(%rsp)
	addl	$900, %eax
	cmpl	$3, %r13d
	jne	.L3741
.L3598:
	movq	$.LC19, %rdx
	movl	%eax, %ecx
	movq	%r12, %rdi
	movq	$.LC16, %r8
	movq	$.LC10, %rsi
	call	text_append_path
	leaq	35288(%rbx), %rax
	movl	$71, %edx
	movq	%rax, 16(%rsp)
	movq	$.LC24, %rax
.L3454:
	movq	16(%rsp), %rcx
	.p2align 4,,10
	.p2align 3
.L3455:
	addq	$1, %rax
	movb	%dl, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3455
	movb	$0, (%rcx)
	movzbl	5400(%rbx), %eax
	testb	%al, %al
	je	.L3456
	.p2align 4,,10
	.p2align 3
.L3457:
	addq	$1, %r12
	movb	%al, (%rcx)
	addq	$1, %rcx
	movzbl	(%r12), %eax
	testb	%al, %al
	jne	.L3457
.L3456:
	movb	$0, (%rcx)
	movl	$32, %edx
	movq	$.LC26, %rax
	.p2align 4,,10
	.p2align 3
.L3458:
	addq	$1, %rax
	movb	%dl, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3458
	movb	$0, (%rcx)
	movl	$65, %edx
	movq	$.LC27, %rax
	.p2align 4,,10
	.p2align 3
.L3459:
	addq	$1, %rax
	movb	%dl, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3459
	movabsq	$-7046029254386353131, %rdx
	movb	$0, (%rcx)
	movl	(%rbx), %eax
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
	movl	$65, %edx
	movq	%rax, %rsi
	shrq	$31, %rsi
	xorq	%rax, %rsi
	movq	$.LC28, %rax
	.p2align 4,,10
	.p2align 3
.L3460:
	addq	$1, %rax
	movb	%dl, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3460
	movb	$0, (%rcx)
	movl	$1, %edi
	movabsq	$-3689348814741910323, %r8
	.p2align 4,,10
	.p2align 3
.L3461:
	movq	%rsi, %rax
	mulq	%r8
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r9
	addq	%r9, %r9
	subq	%r9, %rax
	movq	%rdi, %r9
	addl	$48, %eax
	movb	%al, 175(%rsp,%rdi)
	movq	%rsi, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L3461
	leal	-1(%r9), %eax
	leaq	176(%rsp), %rdi
	movq	%rcx, %rdx
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L3462:
	movzbl	(%rax), %esi
	leaq	176(%rsp), %rdi
	addq	$1, %rdx
	movb	%sil, -1(%rdx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %rdi
	jne	.L3462
	addq	%r9, %rcx
	movl	$59, %edx
	movq	$.LC29, %rax
	movb	$0, (%rcx)
	.p2align 4,,10
	.p2align 3
.L3463:
	addq	$1, %rax
	movb	%dl, (%rcx)
	addq	$1, %rcx
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3463
	movb	$0, (%rcx)
	movq	%r14, %rsi
	movl	$1, %edi
	movabsq	$-3689348814741910323, %r8
	.p2align 4,,10
	.p2align 3
.L3464:
	movq	%rsi, %rax
	mulq	%r8
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r9
	addq	%r9, %r9
	subq	%r9, %rax
	movq	%rdi, %r9
	addl	$48, %eax
	movb	%al, 175(%rsp,%rdi)
	movq	%rsi, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L3464
	leal	-1(%r9), %eax
	leaq	176(%rsp), %rdi
	movq	%rcx, %rdx
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L3465:
	movzbl	(%rax), %esi
	leaq	176(%rsp), %rdi
	addq	$1, %rdx
	movb	%sil, -1(%rdx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %rdi
	jne	.L3465
	leaq	(%rcx,%r9), %r12
	movl	$13, %edx
	movq	$.LC4, %rax
	movb	$0, (%r12)
	.p2align 4,,10
	.p2align 3
.L3466:
	addq	$1, %rax
	movb	%dl, (%r12)
	addq	$1, %r12
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3466
	cmpl	$12, 104(%rsp)
	movb	$0, (%r12)
	jbe	.L3467
	movl	124(%rsp), %esi
	movl	$82, %edx
	movq	$.LC30, %rax
	.p2align 4,,10
	.p2align 3
.L3468:
	addq	$1, %rax
	movb	%dl, (%r12)
	addq	$1, %r12
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3468
	movb	$0, (%r12)
	movl	$1, %edi
	movabsq	$-3689348814741910323, %r8
	.p2align 4,,10
	.p2align 3
.L3469:
	movq	%rsi, %rax
	movq	%rdi, %r9
	mulq	%r8
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rcx
	addq	%rcx, %rcx
	subq	%rcx, %rax
	addl	$48, %eax
	movb	%al, 175(%rsp,%rdi)
	movq	%rsi, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L3469
	leal	-1(%r9), %eax
	leaq	176(%rsp), %rcx
	movq	%r12, %rdx
	addq	%rcx, %rax
	.p2align 4,,10
	.p2align 3
.L3470:
	movzbl	(%rax), %ecx
	leaq	176(%rsp), %rdi
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %rdi
	jne	.L3470
	movzwl	.LC35(%rip), %edx
	leaq	(%r12,%r9), %rax
	movl	$1, %edi
	movl	128(%rsp), %ecx
	movabsq	$-3689348814741910323, %r8
	leaq	1(%rax), %r12
	movw	%dx, (%rax)
	leal	-1(%rcx), %esi
	.p2align 4,,10
	.p2align 3
.L3471:
	movq	%rsi, %rax
	mulq	%r8
	movq	%rsi, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rcx
	addq	%rcx, %rcx
	subq	%rcx, %rax
	movq	%rdi, %rcx
	addl	$48, %eax
	movb	%al, 175(%rsp,%rdi)
	movq	%rsi, %rax
	leaq	1(%rdi), %rdi
	movq	%rdx, %rsi
	cmpq	$9, %rax
	ja	.L3471
	leal	-1(%rcx), %eax
	leaq	176(%rsp), %rdi
	movq	%r12, %rdx
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L3472:
	movzbl	(%rax), %esi
	leaq	176(%rsp), %rdi
	addq	$1, %rdx
	movb	%sil, -1(%rdx)
	movq	%rax, %rsi
	subq	$1, %rax
	cmpq	%rsi, %rdi
	jne	.L3472
	addq	%rcx, %r12
	movl	$13, %edx
	movq	$.LC4, %rax
	movb	$0, (%r12)
	.p2align 4,,10
	.p2align 3
.L3473:
	addq	$1, %rax
	movb	%dl, (%r12)
	addq	$1, %r12
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3473
	movb	$0, (%r12)
.L3467:
	movl	$67, %edx
	movq	$.LC31, %rax
	.p2align 4,,10
	.p2align 3
.L3474:
	addq	$1, %rax
	movb	%dl, (%r12)
	addq	$1, %r12
	movzbl	(%rax), %edx
	testb	%dl, %dl
	jne	.L3474
	imulq	$808, 40(%rsp), %rax
	movq	16(%rsp), %rsi
	movb	$0, (%r12)
	subq	%rsi, %r12
	movq	$0, web_workers+608(%rax)
	movl	%r12d, %edx
	movq	$0, web_workers+616(%rax)
	movl	$0, web_workers+788(%rax)
	movq	$0, web_workers+792(%rax)
	movq	$0, web_workers+800(%rax)
	leaq	web_workers+96(%rbp), %rax
	movq	%rax, %rdi
	movq	%rax, 72(%rsp)
	call	socket_send
	movq	%rax, %rdx
	movl	%r12d, %eax
	cmpq	%rax, %rdx
	je	.L3476
	lock addq	$1, workload_errors(%rip)
.L3476:
	movq	(%rsp), %rax
	movl	$300, 64(%rsp)
	imulq	$808, 40(%rsp), %rcx
	movl	%r13d, 108(%rsp)
	leaq	web_workers+128(%rax,%r15), %r12
	addq	$628, %rax
	movq	%r14, 112(%rsp)
	movq	%rax, 56(%rsp)
	leaq	14808(%rbx), %rax
	movq	%r12, %r14
	movq	%rax, 88(%rsp)
	movq	80(%rsp), %rax
	movl	web_workers+804(%rcx), %r15d
	movq	%rcx, 24(%rsp)
	salq	$7, %rax
	leaq	web_workers(%rcx,%rax), %rax
	movl	%r15d, %r11d
	movq	%rax, (%rsp)
	.p2align 4,,10
	.p2align 3
.L3582:
	testl	%r11d, %r11d
	je	.L3584
.L3578:
	movq	24(%rsp), %rax
	cmpq	$0, web_workers+600(%rax)
	je	.L3736
.L3584:
	movq	24(%rsp), %r12
	leaq	web_workers(%r12), %rax
	movq	%rax, 8(%rsp)
.L3583:
	movq	8(%rsp), %rax
	movl	612(%rax), %ecx
	movq	(%rsp), %rax
	movl	188(%rax), %r9d
	testl	%r9d, %r9d
	jne	.L3477
	testl	%ecx, %ecx
	je	.L3478
.L3529:
	movl	web_workers+616(%r12), %eax
	cmpl	%ecx, %eax
	jnb	.L3533
.L3723:
	movq	56(%rsp), %rbp
	movl	%ecx, %edx
	jmp	.L3530
	.p2align 4,,10
	.p2align 3
.L3742:
	movl	web_workers+612(%r12), %edx
	addl	web_workers+616(%r12), %eax
	movl	%eax, web_workers+616(%r12)
	cmpl	%edx, %eax
	jnb	.L3533
.L3530:
	subl	%eax, %edx
	leaq	web_workers(%rbp,%rax), %rsi
	movq	%r14, %rdi
	call	socket_send
	testq	%rax, %rax
	jg	.L3742
.L3478:
	movq	(%rsp), %rax
	leaq	web_workers(%r12), %rbp
	movl	788(%rbp), %ecx
	movl	184(%rax), %esi
	movl	%ecx, 32(%rsp)
	testl	%esi, %esi
	je	.L3553
	movl	$0, 184(%rax)
	movq	48(%rsp), %rax
	movq	72(%rsp), %r15
	movq	32(%rax), %rax
	movq	%r15, %rdi
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	andl	$1, %eax
	movl	%eax, 68(%rsp)
	je	.L3553
	movl	32(%rsp), %ecx
	movq	88(%rsp), %r13
	movl	$20480, %edx
	movq	%r15, %rdi
	leaq	0(%r13,%rcx), %rsi
	subl	%ecx, %edx
	call	socket_receive
	movq	%rax, %rsi
	testq	%rax, %rax
	jle	.L3553
	movl	796(%rbp), %eax
	addl	788(%rbp), %esi
	movl	%esi, 788(%rbp)
	testl	%eax, %eax
	jne	.L3554
	cmpl	$3, %esi
	jbe	.L3555
	leal	-17(%rsi), %r10d
	xorl	%r9d, %r9d
	movl	%esi, %r15d
	jmp	.L3571
	.p2align 4,,10
	.p2align 3
.L3744:
	leal	4(%r9), %eax
	movl	%eax, 796(%rbp)
.L3561:
	leal	1(%r9), %edx
	testl	%eax, %eax
	jne	.L3570
.L3745:
	addl	$5, %r9d
	subl	$1, %r10d
	cmpl	%r9d, %r15d
	jb	.L3573
	movl	%edx, %r9d
.L3571:
	movl	%r9d, %ecx
	leaq	0(%r13,%rcx), %r11
	cmpl	$9, %r9d
	je	.L3743
.L3556:
	movl	$4, %edx
	movq	$.LC36, %rsi
	movq	%r11, %rdi
	call	memcmp
	testl	%eax, %eax
	je	.L3744
	cmpb	$10, (%r11)
	je	.L3562
	movl	796(%rbp), %eax
	leal	1(%r9), %edx
	testl	%eax, %eax
	je	.L3745
.L3570:
	cmpl	$2, 104(%rsp)
	movl	68(%rsp), %r11d
	movl	%r15d, %r12d
	jne	.L3577
	imulq	$808, 40(%rsp), %rax
	subl	$1, 64(%rsp)
	movl	$1, web_workers+804(%rax)
	jne	.L3578
.L3736:
	movq	%r14, %r12
	movl	108(%rsp), %r13d
	movq	112(%rsp), %r14
	movl	%r11d, %r15d
.L3576:
	imulq	$808, 40(%rsp), %rax
	movl	web_workers+796(%rax), %edi
	movl	web_workers+792(%rax), %ebx
	movq	88(%rsp), %rax
	addq	%rdi, %rax
	movq	%rax, %rdi
	movl	104(%rsp), %eax
	subl	$1, %eax
	cmpl	$1, %eax
	jbe	.L3585
	cmpl	$7, %ebx
	jbe	.L3612
	movabsq	$1099511628211, %rsi
	leal	-8(%rbx), %eax
	movq	%rdi, %rcx
	shrl	$3, %eax
	addl	$1, %eax
	leaq	(%rdi,%rax,8), %rdx
	movq	%r14, %rax
	.p2align 4,,10
	.p2align 3
.L3587:
	xorq	(%rcx), %rax
	addq	$8, %rcx
	imulq	%rsi, %rax
	movq	%rax, %r8
	shrq	$29, %r8
	xorq	%r8, %rax
	cmpq	%rdx, %rcx
	jne	.L3587
	movq	%rax, %r14
	movl	%ebx, %eax
	andl	$7, %eax
.L3586:
	testl	%eax, %eax
	je	.L3585
	movabsq	$1099511628211, %rsi
	leaq	(%rdx,%rax), %rcx
	.p2align 4,,10
	.p2align 3
.L3588:
	movzbl	(%rdx), %eax
	addq	$1, %rdx
	xorq	%rax, %r14
	imulq	%rsi, %r14
	cmpq	%rcx, %rdx
	jne	.L3588
.L3585:
	imulq	$808, 40(%rsp), %rax
	movl	web_workers+800(%rax), %ebp
	testl	%r15d, %r15d
	je	.L3589
	cmpl	$404, %ebp
	jne	.L3590
	cmpl	$1, 104(%rsp)
	je	.L3746
.L3590:
	cmpl	$1, 124(%rsp)
	sbbl	%eax, %eax
	andl	$-6, %eax
	addl	$206, %eax
	cmpl	%eax, %ebp
	je	.L3747
.L3589:
	lock addq	$1, workload_errors(%rip)
	imulq	$808, 40(%rsp), %rax
	movq	80(%rsp), %rdx
	salq	$7, %rdx
	leaq	web_workers(%rdx,%rax), %rax
	movl	180(%rax), %edx
	testl	%edx, %edx
	jne	.L3748
.L3591:
	movabsq	$-7046029254386353131, %rdx
	movq	%rbx, %rax
	salq	$32, %rax
	xorq	%rbp, %rax
	xorq	%r14, %rax
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
.L3428:
	addq	$376, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L3739:
	cmpq	$0, 104(%rax)
	je	.L3446
	movq	96(%rax), %rax
	leaq	web_workers+96(%rbp), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3446:
	imulq	$808, 40(%rsp), %rdx
	movq	80(%rsp), %rax
	addq	$1, %rax
	salq	$7, %rax
	addq	%rdx, %rax
	cmpq	$0, web_workers+8(%rax)
	je	.L3447
	movq	(%rsp), %rcx
	movq	web_workers(%rax), %rax
	leaq	web_workers+128(%rcx,%r15), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3447:
	imulq	$808, 40(%rsp), %rax
	movq	80(%rsp), %rdx
	salq	$7, %rdx
	movl	$0, web_workers+180(%rdx,%rax)
.L3444:
	movl	4(%rbx), %eax
	movl	$2863311531, %edx
	movq	(%rsp), %rdi
	movq	%rax, %rcx
	imulq	%rdx, %rax
	movl	$80, %edx
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %ecx
	movl	%r12d, %eax
	shrl	%eax
	salq	$5, %rax
	leaq	web_workers(%rdi,%rax), %rsi
	movq	48(%rsp), %rdi
	call	channel_open
	testl	%eax, %eax
	je	.L3445
	lock addq	$1, workload_errors(%rip)
	xorl	%eax, %eax
	jmp	.L3428
.L3740:
	movl	%eax, %eax
	movl	$2863311531, %edx
	imulq	%rdx, %rax
	shrq	$33, %rax
	andl	$-8, %eax
	movl	%eax, 124(%rsp)
	movl	%esi, %eax
	cmpl	$3, %r13d
	je	.L3598
.L3741:
	movl	%eax, %ecx
	movl	%r13d, %eax
	movq	$.LC16, %r8
	movq	%r12, %rdi
	movq	web_mounts(,%rax,8), %rsi
	movq	$.LC17, %rdx
	call	text_append_path
.L3453:
	leaq	35288(%rbx), %rax
	movl	$71, %edx
	movq	%rax, 16(%rsp)
	movq	$.LC24, %rax
	jmp	.L3454
.L3433:
	movq	96(%rsp), %rsi
	movq	%rbx, %rdi
	movl	%r8d, 8(%rsp)
	call	web_open_log
	movl	8(%rsp), %r8d
.L3436:
	movq	(%rsp), %rax
	movq	96(%rsp), %rbp
	movl	%r8d, 8(%rsp)
	leaq	web_workers+608(%rax), %r13
	leaq	web_workers+96(%rax), %r12
	movq	%rbx, %rax
	movq	%r13, %rbx
	movq	%rax, %r13
.L3441:
	movl	180(%rbp), %eax
	testl	%eax, %eax
	je	.L3438
	cmpq	$0, 104(%rbp)
	je	.L3439
	movq	96(%rbp), %rax
	movq	%r12, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3439:
	cmpq	$0, 136(%rbp)
	je	.L3440
	movq	128(%rbp), %rax
	leaq	32(%r12), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3440:
	movl	$0, 180(%rbp)
.L3438:
	subq	$-128, %r12
	subq	$-128, %rbp
	cmpq	%r12, %rbx
	jne	.L3441
	movl	8(%rsp), %r8d
	movq	%r13, %rbx
	testb	$7, %r15b
	jne	.L3749
.L3434:
	movq	%r15, %r12
	shrq	$16, %r12
	andl	$3, %r12d
	jmp	.L3435
	.p2align 4,,10
	.p2align 3
.L3477:
	movq	(%rsp), %rax
	movl	$0, 188(%rax)
	testl	%ecx, %ecx
	jne	.L3529
	movq	48(%rsp), %rax
	movl	%ecx, 32(%rsp)
	movq	%r14, %rdi
	movq	64(%rax), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	andl	$1, %eax
	movl	%eax, 68(%rsp)
	je	.L3478
	movq	8(%rsp), %r15
	leaq	5592(%rbx), %rbp
	movl	$1023, %edx
	movq	%r14, %rdi
	movl	608(%r15), %eax
	subl	%eax, %edx
	leaq	0(%rbp,%rax), %rsi
	call	socket_receive
	movq	%rax, %r11
	testq	%rax, %rax
	jle	.L3478
	addl	608(%r15), %r11d
	movl	32(%rsp), %ecx
	cmpl	$3, %r11d
	movl	%r11d, 608(%r15)
	jbe	.L3735
	movl	%r11d, %eax
	movl	$4, %edx
	movq	$.LC36, %rsi
	movl	%ecx, 32(%rsp)
	leaq	-4(%rbp,%rax), %rdi
	call	memcmp
	movl	32(%rsp), %ecx
	testl	%eax, %eax
	jne	.L3735
	xorl	%esi, %esi
	leaq	156(%rsp), %rdi
	movl	$20, %edx
	movl	%ecx, 32(%rsp)
	call	memset
	cmpl	$4, %r11d
	movl	32(%rsp), %ecx
	movl	$1, 168(%rsp)
	leaq	5496(%rbx), %r10
	je	.L3488
	movl	$4, %edx
	movq	$.LC24, %rsi
	movq	%rbp, %rdi
	call	memcmp
	movl	32(%rsp), %ecx
	testl	%eax, %eax
	jne	.L3484
	movl	68(%rsp), %eax
	movl	$1, %r9d
	movl	$1, 156(%rsp)
	movl	$4, %r8d
	movl	%eax, 32(%rsp)
.L3487:
	movq	%r10, %rdx
	jmp	.L3495
	.p2align 4,,10
	.p2align 3
.L3753:
	movl	%esi, %r8d
.L3490:
	movb	%al, (%rdx)
	addq	$1, %rdx
	cmpl	%r11d, %r8d
	jnb	.L3750
.L3495:
	movl	%r8d, %r13d
	movzbl	0(%rbp,%r13), %eax
	cmpb	$32, %al
	je	.L3751
	addl	$1, %ecx
	cmpl	$96, %ecx
	je	.L3752
	leal	1(%r8), %esi
	cmpb	$37, %al
	jne	.L3753
	leal	2(%r8), %edi
	cmpl	%r11d, %edi
	jnb	.L3603
	movzbl	0(%rbp,%rsi), %eax
	cmpb	$57, %al
	ja	.L3491
	subl	$48, %eax
.L3492:
	movzbl	0(%rbp,%rdi), %esi
	cmpb	$57, %sil
	ja	.L3493
	subl	$48, %esi
.L3494:
	sall	$4, %eax
	addl	$3, %r8d
	addq	$1, %rdx
	orl	%esi, %eax
	movb	%al, -1(%rdx)
	cmpl	%r11d, %r8d
	jb	.L3495
.L3750:
	cmpl	$1, %ecx
	movb	$0, 5496(%rbx,%rcx)
	seta	%al
	andl	%eax, %r9d
.L3496:
	testb	%r9b, %r9b
	jne	.L3517
.L3730:
	imulq	$808, 40(%rsp), %rax
	movq	$0, web_workers+600(%rax)
.L3518:
	imulq	$808, 40(%rsp), %rax
	movq	96(%rsp), %rdi
	xorl	%edx, %edx
	movl	$404, %esi
	movl	$0, web_workers+620(%rax)
	call	web_header.constprop.0
.L3525:
	movq	48(%rsp), %rax
	movl	$1, %edx
	movl	$3, %esi
	movq	%r14, %rdi
	movq	64(%rax), %rax
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	imulq	$808, 40(%rsp), %rax
	movl	web_workers+612(%rax), %ecx
	movl	web_workers+616(%r12), %eax
	cmpl	%ecx, %eax
	jb	.L3723
	.p2align 4,,10
	.p2align 3
.L3533:
	leaq	web_workers(%r12), %r13
	movl	620(%r13), %r15d
	testl	%r15d, %r15d
	je	.L3532
	movq	%r12, 32(%rsp)
	movl	%r15d, %r12d
	movq	%r13, %r15
	.p2align 4,,10
	.p2align 3
.L3531:
	movl	624(%r15), %edi
	movq	600(%r15), %r13
	movq	security_heads+72(%rip), %rbp
	testl	%edi, %edi
	je	.L3732
	jmp	.L3731
	.p2align 4,,10
	.p2align 3
.L3537:
	movq	8(%rbp), %rax
	movl	$4, %edx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L3539
	movq	0(%rbp), %rbp
.L3731:
	testq	%rbp, %rbp
	jne	.L3537
	movq	0(%r13), %rax
	leaq	32(%r13), %rdx
	movq	%r14, %r9
	movl	%r12d, %ecx
	movq	$web_send_page, %r8
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
	testq	%rax, %rax
	jg	.L3754
	.p2align 4,,10
	.p2align 3
.L3727:
	movq	32(%rsp), %r12
	jmp	.L3478
	.p2align 4,,10
	.p2align 3
.L3553:
	leaq	40(%rbx), %rdi
	call	timer_advance
	movl	2280(%rbx), %ecx
	testl	%ecx, %ecx
	jne	.L3755
	leaq	1072(%rbx), %rdi
	call	net_softirq.part.0
	movq	24(%rsp), %rax
	movl	web_workers+804(%rax), %r11d
.L3481:
	subl	$1, 64(%rsp)
	jne	.L3582
	jmp	.L3736
	.p2align 4,,10
	.p2align 3
.L3541:
	movq	8(%rbp), %rax
	movl	$4, %edx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L3543
	movq	0(%rbp), %rbp
.L3732:
	testq	%rbp, %rbp
	jne	.L3541
	movq	0(%r13), %rax
	movq	16(%rsp), %rdx
	leaq	32(%r13), %r8
	movl	%r12d, %ecx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	16(%rax), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, %rdx
.L3542:
	testq	%rdx, %rdx
	jle	.L3727
	movq	16(%rsp), %rsi
	movq	%r14, %rdi
	call	socket_send
.L3538:
	testq	%rax, %rax
	jle	.L3727
.L3754:
	movl	620(%r15), %r12d
	subl	%eax, %r12d
	movl	%r12d, 620(%r15)
	jne	.L3531
	movq	32(%rsp), %r12
.L3532:
	movq	80(%rsp), %rax
	addq	$1, %rax
	salq	$7, %rax
	movq	web_workers+8(%rax,%r12), %rax
	movl	248(%rax), %r8d
	testl	%r8d, %r8d
	je	.L3535
	movq	48(%rsp), %rax
	xorl	%edx, %edx
	movl	$3, %esi
	movq	%r14, %rdi
	movq	64(%rax), %rax
	movq	56(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3535:
	movq	web_workers+600(%r12), %rsi
	testq	%rsi, %rsi
	je	.L3478
	movq	%rbx, %rdi
	call	vfs_close
	movq	40(%rbx), %rcx
	movq	$0, web_workers+600(%r12)
	movl	$1, %esi
	leaq	156(%rsp), %rdi
	movabsq	$-3689348814741910323, %r8
	.p2align 4,,10
	.p2align 3
.L3545:
	movq	%rcx, %rax
	mulq	%r8
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r9
	addq	%r9, %r9
	subq	%r9, %rax
	movq	%rsi, %r9
	addl	$48, %eax
	movb	%al, 155(%rsp,%rsi)
	movq	%rcx, %rax
	leaq	1(%rsi), %rsi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L3545
	leal	-1(%r9), %eax
	leaq	176(%rsp), %rdx
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L3546:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %rdi
	jne	.L3546
	leaq	176(%rsp), %rax
	movzwl	.LC38(%rip), %esi
	movzbl	5496(%rbx), %edx
	leaq	5496(%rbx), %rcx
	addq	%rax, %r9
	movw	%si, (%r9)
	leaq	1(%r9), %rax
	testb	%dl, %dl
	je	.L3547
	.p2align 4,,10
	.p2align 3
.L3548:
	addq	$1, %rcx
	movb	%dl, (%rax)
	addq	$1, %rax
	movzbl	(%rcx), %edx
	testb	%dl, %dl
	jne	.L3548
.L3547:
	imulq	$808, 40(%rsp), %rdx
	movw	%si, (%rax)
	leaq	1(%rax), %r10
	movl	$1, %esi
	movabsq	$-3689348814741910323, %r8
	movl	web_workers+612(%rdx), %ecx
	.p2align 4,,10
	.p2align 3
.L3549:
	movq	%rcx, %rax
	mulq	%r8
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %r9
	addq	%r9, %r9
	subq	%r9, %rax
	movq	%rsi, %r9
	addl	$48, %eax
	movb	%al, 155(%rsp,%rsi)
	movq	%rcx, %rax
	leaq	1(%rsi), %rsi
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L3549
	leal	-1(%r9), %eax
	movq	%r10, %rdx
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L3550:
	movzbl	(%rax), %ecx
	addq	$1, %rdx
	movb	%cl, -1(%rdx)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rdi, %rcx
	jne	.L3550
	movzwl	.LC39(%rip), %eax
	addq	%r9, %r10
	leaq	1(%r10), %rbp
	movw	%ax, (%r10)
	imulq	$808, 40(%rsp), %rax
	cmpl	$12000, web_workers+588(%rax)
	ja	.L3756
.L3551:
	leaq	176(%rsp), %rax
	leaq	176(%rsp), %rdx
	movq	%rbx, %rdi
	subq	%rax, %rbp
	imulq	$808, 40(%rsp), %rax
	movl	%ebp, %ecx
	movq	web_workers+576(%rax), %rsi
	call	vfs_write
	cmpq	%rax, %rbp
	je	.L3552
	lock addq	$1, workload_errors(%rip)
.L3552:
	imulq	$808, 40(%rsp), %rax
	addl	%ebp, web_workers+588(%rax)
	movl	web_workers+804(%rax), %r11d
	jmp	.L3481
	.p2align 4,,10
	.p2align 3
.L3543:
	movslq	%eax, %rdx
	jmp	.L3542
	.p2align 4,,10
	.p2align 3
.L3539:
	cltq
	jmp	.L3538
	.p2align 4,,10
	.p2align 3
.L3743:
	movq	%r11, %rdx
	leaq	3(%r11), %rdi
	xorl	%esi, %esi
	jmp	.L3557
	.p2align 4,,10
	.p2align 3
.L3559:
	leaq	(%rsi,%rsi,4), %rcx
	movsbq	%al, %rax
	addq	$1, %rdx
	leaq	(%rax,%rcx,2), %rsi
	cmpq	%rdi, %rdx
	je	.L3558
.L3557:
	movzbl	(%rdx), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3559
.L3558:
	movl	%esi, 800(%rbp)
	jmp	.L3556
.L3735:
	movq	8(%rsp), %rax
	movl	804(%rax), %r11d
	jmp	.L3481
.L3603:
	movl	%esi, %r8d
	movl	$37, %eax
	jmp	.L3490
.L3562:
	leaq	1(%r11), %rsi
	movq	$.LC34, %rdi
	movl	$99, %eax
	jmp	.L3564
	.p2align 4,,10
	.p2align 3
.L3563:
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	addq	$1, %rsi
	testb	%al, %al
	je	.L3757
.L3564:
	movzbl	(%rsi), %edx
	orl	$32, %eax
	orl	$32, %edx
	cmpb	%al, %dl
	je	.L3563
.L3733:
	imulq	$808, 40(%rsp), %rax
	movl	web_workers+796(%rax), %eax
	jmp	.L3561
.L3755:
	imulq	$808, 40(%rsp), %rax
	movl	web_workers+804(%rax), %r11d
	jmp	.L3481
.L3555:
	cmpl	$2, 104(%rsp)
	je	.L3758
.L3573:
	imulq	$808, 40(%rsp), %rax
	subl	$1, 64(%rsp)
	movl	$0, web_workers+804(%rax)
	jne	.L3583
	movq	%r14, %r12
	movl	108(%rsp), %r13d
	movq	112(%rsp), %r14
	xorl	%r15d, %r15d
	jmp	.L3576
	.p2align 4,,10
	.p2align 3
.L3493:
	orl	$32, %esi
	movzbl	%sil, %esi
	subl	$87, %esi
	jmp	.L3494
.L3491:
	orl	$32, %eax
	movzbl	%al, %eax
	subl	$87, %eax
	jmp	.L3492
.L3757:
	cmpb	$58, (%rsi)
	jne	.L3733
	xorl	%ecx, %ecx
	testl	%r10d, %r10d
	je	.L3567
	movl	%r10d, %eax
	leaq	17(%r11), %rdx
	xorl	%ecx, %ecx
	leaq	17(%r11,%rax), %rsi
	jmp	.L3568
	.p2align 4,,10
	.p2align 3
.L3569:
	leaq	(%rcx,%rcx,4), %rcx
	movsbq	%al, %rax
	addq	$1, %rdx
	leaq	(%rax,%rcx,2), %rcx
	cmpq	%rsi, %rdx
	je	.L3567
.L3568:
	movzbl	(%rdx), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3569
.L3567:
	imulq	$808, 40(%rsp), %rax
	movl	%ecx, web_workers+792(%rax)
	addq	$web_workers, %rax
	movl	796(%rax), %eax
	jmp	.L3561
.L3484:
	cmpl	$5, %r11d
	jne	.L3486
.L3488:
	movl	156(%rsp), %eax
	testl	%eax, %eax
	movl	%eax, 32(%rsp)
	setne	%r9b
	xorl	%r8d, %r8d
	jmp	.L3487
.L3748:
	cmpq	$0, 104(%rax)
	je	.L3593
	movq	96(%rax), %rax
	movq	72(%rsp), %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3593:
	imulq	$808, 40(%rsp), %rdx
	movq	80(%rsp), %rax
	addq	$1, %rax
	salq	$7, %rax
	addq	%rdx, %rax
	cmpq	$0, web_workers+8(%rax)
	je	.L3594
	movq	web_workers(%rax), %rax
	movq	%r12, %rdi
	movq	64(%rax), %rax
	call	__x86_indirect_thunk_rax
.L3594:
	imulq	$808, 40(%rsp), %rax
	movq	80(%rsp), %rdx
	salq	$7, %rdx
	movl	$0, web_workers+180(%rdx,%rax)
	jmp	.L3591
.L3554:
	cmpl	$2, 104(%rsp)
	movl	68(%rsp), %r11d
	movl	%esi, %r12d
	je	.L3759
.L3577:
	imulq	$808, 40(%rsp), %rdx
	xorl	%r11d, %r11d
	addl	web_workers+792(%rdx), %eax
	cmpl	%eax, %r12d
	setnb	%r11b
	movl	%r11d, web_workers+804(%rdx)
	jmp	.L3481
.L3738:
	movq	96(%rsp), %rsi
	movl	$80, %ecx
	movl	$2, %edx
	movq	%rbx, %rdi
	movl	%r8d, 8(%rsp)
	call	worker_listen
	movq	(%rsp), %rcx
	movl	$10, %edx
	movq	%rbx, %rdi
	movl	%eax, %r12d
	leaq	web_workers+32(%rcx), %rsi
	movl	$80, %ecx
	call	worker_listen
	movl	8(%rsp), %r8d
	orl	%eax, %r12d
	movq	96(%rsp), %rax
.L3431:
	movl	%r13d, %edx
	movl	%r13d, %ecx
	movq	$channel_client_wake, 64(%rax)
	andl	$2, %edx
	andl	$1, %ecx
	movq	$channel_server_wake, 80(%rax)
	cmpl	$1, %edx
	movl	%ecx, 172(%rax)
	sbbl	%edx, %edx
	addl	$1, %r13d
	movq	%rbx, 160(%rax)
	subq	$-128, %rax
	andl	$-8, %edx
	movl	$0, 52(%rax)
	addl	$10, %edx
	movl	%edx, 40(%rax)
	cmpl	$4, %r13d
	jne	.L3431
	movq	96(%rsp), %rsi
	movq	%rbx, %rdi
	movl	%r8d, 8(%rsp)
	call	web_open_log
	movl	8(%rsp), %r8d
	imulq	$808, 40(%rsp), %rax
	testl	%r12d, %r12d
	movl	$1, web_workers+584(%rax)
	jne	.L3760
.L3432:
	testl	%ebp, %ebp
	je	.L3437
	jmp	.L3436
.L3752:
	movl	$95, %ecx
.L3498:
	movb	$0, 5496(%rbx,%rcx)
	cmpl	%r11d, %r8d
	jnb	.L3496
	movb	%r9b, 135(%rsp)
	movq	%rbp, %r9
	movl	%r11d, %ebp
	movq	%r10, 136(%rsp)
	movq	%r13, %r10
	movl	%r8d, %r13d
	.p2align 4,,10
	.p2align 3
.L3614:
	leaq	5592(%rbx,%r10), %rdx
	movl	%r13d, %eax
	jmp	.L3516
	.p2align 4,,10
	.p2align 3
.L3503:
	addq	$1, %rdx
	cmpl	%ebp, %eax
	jnb	.L3604
.L3516:
	cmpb	$10, (%rdx)
	movl	%eax, %r11d
	leal	1(%rax), %eax
	jne	.L3503
.L3502:
	leaq	(%r9,%r10), %r15
	movq	$.LC32, %rdi
	movl	$114, %eax
	movq	%r15, %rsi
	jmp	.L3505
	.p2align 4,,10
	.p2align 3
.L3762:
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	addq	$1, %rsi
	testb	%al, %al
	je	.L3761
.L3505:
	movzbl	(%rsi), %edx
	orl	$32, %eax
	orl	$32, %edx
	cmpb	%al, %dl
	je	.L3762
.L3606:
	movq	$.LC33, %rsi
	movl	$99, %eax
	jmp	.L3515
	.p2align 4,,10
	.p2align 3
.L3764:
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	addq	$1, %r15
	testb	%al, %al
	je	.L3763
.L3515:
	movzbl	(%r15), %edx
	orl	$32, %eax
	orl	$32, %edx
	cmpb	%al, %dl
	je	.L3764
.L3514:
	leal	1(%r11), %r13d
	cmpl	%ebp, %r13d
	jnb	.L3718
.L3767:
	movl	%r13d, %r10d
	jmp	.L3614
	.p2align 4,,10
	.p2align 3
.L3761:
	cmpb	$58, (%rsi)
	jne	.L3606
	movl	$6, %edx
	movq	$.LC37, %rsi
	leaq	7(%r9,%r10), %rdi
	call	memcmp
	movq	$.LC33, %rsi
	movl	%eax, %edx
	movl	$99, %eax
	testl	%edx, %edx
	jne	.L3515
	movl	%r11d, %eax
	leaq	13(%r9,%r10), %rdi
	subl	%r13d, %eax
	cmpl	$13, %eax
	je	.L3765
	leal	-14(%rax), %r13d
	leal	-13(%rax), %r15d
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.L3508
	.p2align 4,,10
	.p2align 3
.L3510:
	leaq	(%rcx,%rcx,4), %rcx
	movsbq	%al, %rax
	addq	$1, %rdx
	leaq	(%rax,%rcx,2), %rcx
	cmpq	%rdx, %r15
	je	.L3766
.L3508:
	movzbl	(%rdi,%rdx), %eax
	movl	%edx, %esi
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3510
.L3509:
	movl	%ecx, 160(%rsp)
	addq	$1, %rdx
	subl	%esi, %r13d
	je	.L3608
.L3507:
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	addq	%rdx, %rdi
	jmp	.L3512
	.p2align 4,,10
	.p2align 3
.L3513:
	leaq	(%rsi,%rsi,4), %rdx
	movsbq	%al, %rax
	addq	$1, %rcx
	leaq	(%rax,%rdx,2), %rsi
	cmpl	%r13d, %ecx
	jnb	.L3729
.L3512:
	movzbl	(%rdi,%rcx), %eax
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L3513
.L3729:
	addl	$1, %esi
.L3511:
	leal	1(%r11), %r13d
	movl	%esi, 164(%rsp)
	cmpl	%ebp, %r13d
	jb	.L3767
.L3718:
	movzbl	135(%rsp), %r9d
	movq	136(%rsp), %r10
	testb	%r9b, %r9b
	je	.L3730
.L3517:
	movq	%r10, %rsi
	movq	%rbx, %rdi
	leaq	152(%rsp), %rdx
	movl	$1, 172(%rsp)
	call	vfs_resolve
	movq	%rax, %rsi
	testq	%rax, %rax
	je	.L3730
	movq	24(%rax), %rdx
	leaq	152(%rsp), %r8
	movl	$1, %ecx
	movq	%rbx, %rdi
	call	vfs_open_inode
	imulq	$808, 40(%rsp), %rdx
	movq	%rax, web_workers+600(%rdx)
	testq	%rax, %rax
	je	.L3518
	movq	security_heads+40(%rip), %rbp
	movq	8(%rax), %r13
	testq	%rbp, %rbp
	je	.L3524
	.p2align 4,,10
	.p2align 3
.L3521:
	movq	8(%rbp), %rax
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L3518
	movq	0(%rbp), %rbp
	testq	%rbp, %rbp
	jne	.L3521
.L3524:
	movq	24(%r13), %rax
	leaq	176(%rsp), %rdx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	24(%rax), %rax
	movq	40(%rax), %rax
	call	__x86_indirect_thunk_rax
	testl	%eax, %eax
	jne	.L3518
	movl	164(%rsp), %ebp
	movl	160(%rsp), %r15d
	movq	176(%rsp), %rax
	cmpl	%ebp, %r15d
	jnb	.L3526
	movl	%ebp, %edx
	cmpq	%rdx, %rax
	jnb	.L3768
.L3526:
	imulq	$808, 40(%rsp), %rcx
	movq	96(%rsp), %rdi
	movl	%eax, %edx
	movl	$200, %esi
	movl	%eax, web_workers+620(%rcx)
	call	web_header.constprop.0
.L3527:
	imulq	$808, 40(%rsp), %rax
	cmpl	$1400, web_workers+620(%rax)
	leaq	web_workers(%rax), %rdx
	seta	%al
	cmpl	$2, 32(%rsp)
	movzbl	%al, %eax
	movl	%eax, 624(%rdx)
	jne	.L3525
	movl	$0, 620(%rdx)
	jmp	.L3525
	.p2align 4,,10
	.p2align 3
.L3604:
	movl	%eax, %r11d
	jmp	.L3502
	.p2align 4,,10
	.p2align 3
.L3763:
	cmpb	$58, (%r15)
	jne	.L3514
	leal	12(%r13), %eax
	movzbl	(%r9,%rax), %eax
	orl	$32, %eax
	cmpb	$107, %al
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 168(%rsp)
	jmp	.L3514
.L3766:
	addl	$1, %esi
	jmp	.L3509
.L3751:
	cmpl	$1, %ecx
	seta	%al
	andl	%eax, %r9d
	jmp	.L3498
.L3756:
	movq	96(%rsp), %rsi
	movq	%rbx, %rdi
	call	web_open_log
	jmp	.L3551
.L3747:
	movl	128(%rsp), %eax
	movl	124(%rsp), %ecx
	subl	%ecx, %eax
	cmpl	%ebx, %eax
	jne	.L3589
	cmpl	$2, 104(%rsp)
	je	.L3591
	movq	workload_seed(%rip), %rax
	movl	%ecx, %edx
	movl	120(%rsp), %ecx
	imulq	$1000003, %rax, %rax
	leaq	1(%rax,%rcx), %rsi
	movl	%r13d, %eax
	movl	%ebx, %ecx
	sall	$6, %eax
	addq	%rax, %rsi
	call	content_matches
	testl	%eax, %eax
	je	.L3589
	jmp	.L3591
.L3486:
	movl	$5, %edx
	movq	$.LC25, %rsi
	movq	%rbp, %rdi
	movl	%ecx, 32(%rsp)
	call	memcmp
	movl	32(%rsp), %ecx
	testl	%eax, %eax
	jne	.L3488
	movl	$2, 32(%rsp)
	movl	$1, %r9d
	movl	$5, %r8d
	movl	$2, 156(%rsp)
	jmp	.L3487
.L3768:
	imulq	$808, 40(%rsp), %r8
	movl	%r15d, %esi
	xorl	%edx, %edx
	movq	web_workers+600(%r8), %rdi
	leaq	web_workers(%r8), %r13
	movq	(%rdi), %rax
	movq	32(%rax), %rax
	call	__x86_indirect_thunk_rax
	movl	%ebp, %edx
	movq	96(%rsp), %rdi
	movl	$206, %esi
	subl	%r15d, %edx
	movl	%edx, 620(%r13)
	call	web_header.constprop.0
	jmp	.L3527
.L3746:
	testl	%ebx, %ebx
	jne	.L3589
	jmp	.L3591
.L3451:
	cmpl	$3, %r13d
	movq	$.LC17, %rax
	movl	120(%rsp), %ecx
	movq	$.LC19, %rdx
	cmovne	%rax, %rdx
	movl	%r13d, %eax
	movq	$.LC16, %r8
	movq	%r12, %rdi
	movq	web_mounts(,%rax,8), %rsi
	call	text_append_path
	cmpl	$2, 104(%rsp)
	jne	.L3602
	leaq	35288(%rbx), %rax
	movl	$0, 124(%rsp)
	movl	$72, %edx
	movq	%rax, 16(%rsp)
	movq	$.LC25, %rax
	jmp	.L3454
.L3760:
	lock addq	$1, workload_errors(%rip)
	jmp	.L3432
.L3608:
	movl	68(%rsp), %esi
	jmp	.L3511
.L3765:
	movl	$0, 160(%rsp)
	movl	$1, %edx
	movl	$-1, %r13d
	jmp	.L3507
.L3758:
	subl	$1, 64(%rsp)
	movl	$0, 804(%rbp)
	jne	.L3583
	movq	%r14, %r12
	movl	108(%rsp), %r13d
	movq	112(%rsp), %r14
.L3575:
	imulq	$808, 40(%rsp), %rax
	movl	64(%rsp), %r15d
	movl	web_workers+796(%rax), %edi
	movl	web_workers+792(%rax), %ebx
	movq	88(%rsp), %rax
	addq	%rdi, %rax
	movq	%rax, %rdi
	jmp	.L3585
	.p2align 4,,10
	.p2align 3
.L3759:
	subl	$1, 64(%rsp)
	movl	$1, 804(%rbp)
	jne	.L3578
	movq	%r14, %r12
	movl	%r11d, 64(%rsp)
	movl	108(%rsp), %r13d
	movq	112(%rsp), %r14
	jmp	.L3575
	.p2align 4,,10
	.p2align 3
.L3612:
	movl	%ebx, %eax
	movq	%rdi, %rdx
	jmp	.L3586
.L3602:
	xorl	%r10d, %r10d
	movl	%r10d, 124(%rsp)
	jmp	.L3453
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
	.section	.rodata
	.align 16
	.type	ethernet6.0, @object
	.size	ethernet6.0, 16
ethernet6.0:
	.string	"\375"
	.zero	14
	.align 16
	.type	loopback6.1, @object
	.size	loopback6.1, 16
loopback6.1:
	.string	"\376\200"
	.zero	13
	.align 16
	.type	ethernet4.2, @object
	.size	ethernet4.2, 16
ethernet4.2:
	.string	"\n"
	.zero	14
	.align 16
	.type	loopback4.3, @object
	.size	loopback4.3, 16
loopback4.3:
	.string	"\177"
	.zero	14
	.align 16
	.type	next.4, @object
	.size	next.4, 30
next.4:
	.ascii	"\001\001\002\004\005"
	.ascii	"\001\001\002\003\005"
	.ascii	"\001\001\002\003\005"
	.ascii	"\001\003\003\003\005"
	.ascii	"\004\004\004\004\005"
	.ascii	"\005\005\005\005\005"
	.align 32
	.type	nibble.5, @object
	.size	nibble.5, 64
nibble.5:
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
	.section	.rodata.str1.1
.LC40:
	.string	"/ram"
.LC41:
	.string	"/log"
.LC42:
	.string	"/pack"
	.section	.rodata
	.align 32
	.type	web_mounts, @object
	.size	web_mounts, 32
web_mounts:
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC10
	.local	web_workers
	.comm	web_workers,6464,32
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
	.quad	.LC23
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
	.quad	.LC18
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
	.quad	.LC21
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
	.quad	.LC20
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
.LC43:
	.string	"measure"
	.section	.rodata
	.align 32
	.type	security_measure, @object
	.size	security_measure, 160
security_measure:
	.quad	.LC43
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
.LC44:
	.string	"path"
	.section	.rodata
	.align 32
	.type	security_path, @object
	.size	security_path, 160
security_path:
	.quad	.LC44
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
.LC45:
	.string	"label"
	.section	.rodata
	.align 32
	.type	security_label, @object
	.size	security_label, 160
security_label:
	.quad	.LC45
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
.LC46:
	.string	"capability"
	.section	.rodata
	.align 32
	.type	security_capability, @object
	.size	security_capability, 160
security_capability:
	.quad	.LC46
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
.LC7:
	.byte	48
	.byte	0
	.align 2
.LC8:
	.byte	0
	.byte	0
	.align 2
.LC35:
	.byte	45
	.byte	0
	.align 2
.LC38:
	.byte	32
	.byte	0
	.align 2
.LC39:
	.byte	10
	.byte	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
