	.file	"work.c"
	.text
	.p2align 6
	.globl	work_checksum
	.type	work_checksum, @function
work_checksum:
	testq	%rsi, %rsi
	je	.L4
	movq	%rsi, %rdx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L3:
	movzbl	%al, %ecx
	addq	$1, %rax
	movl	(%rdi,%rcx,4), %ecx
	addq	%rcx, %rdx
	cmpq	%rax, %rsi
	jne	.L3
	movl	%edx, %eax
	shrq	$32, %rdx
	addq	%rdx, %rax
	movzwl	%ax, %edx
	shrq	$16, %rax
	addq	%rax, %rdx
	movzwl	%dx, %eax
	shrq	$16, %rdx
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	xorl	%eax, %eax
	ret
	.size	work_checksum, .-work_checksum
	.p2align 6
	.globl	work_list
	.type	work_list, @function
work_list:
	movl	%esi, %eax
	andl	$63, %eax
	testq	%rsi, %rsi
	je	.L10
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L9:
	movl	2052(%rdi,%rax,8), %r8d
	movl	2048(%rdi,%rax,8), %eax
	addq	$1, %rdx
	addq	%r8, %rcx
	andl	$63, %eax
	cmpq	%rdx, %rsi
	jne	.L9
	movq	%rcx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	xorl	%ecx, %ecx
	movq	%rcx, %rax
	ret
	.size	work_list, .-work_list
	.p2align 6
	.globl	work_hash
	.type	work_hash, @function
work_hash:
	movabsq	$-7046029254386353131, %rdx
	movq	%rsi, %rax
	xorq	%rdx, %rax
	testq	%rsi, %rsi
	je	.L15
	movabsq	$-4658895280553007687, %r8
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L14:
	movq	%rdx, %rcx
	addq	$1, %rdx
	andl	$127, %ecx
	xorq	1024(%rdi,%rcx,8), %rax
	imulq	%r8, %rax
	rolq	$31, %rax
	cmpq	%rdx, %rsi
	jne	.L14
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rdx, %rax
	ret
	.size	work_hash, .-work_hash
	.p2align 6
	.globl	work_copy
	.type	work_copy, @function
work_copy:
	testq	%rsi, %rsi
	je	.L20
	xorl	%edx, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L19:
	movq	%rdx, %r9
	movzbl	%al, %ecx
	addq	$1, %rdx
	andl	$63, %r9d
	movq	1024(%rdi,%r9,8), %r8
	addq	%r8, %rcx
	movq	%rcx, 1536(%rdi,%r9,8)
	movq	%rax, %rcx
	salq	$5, %rcx
	subq	%rax, %rcx
	leaq	(%rcx,%r8), %rax
	cmpq	%rdx, %rsi
	jne	.L19
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	xorl	%eax, %eax
	ret
	.size	work_copy, .-work_copy
	.p2align 6
	.globl	work_scan
	.type	work_scan, @function
work_scan:
	testq	%rsi, %rsi
	je	.L25
	xorl	%edx, %edx
	movl	$1, %ecx
	.p2align 4,,10
	.p2align 3
.L24:
	movq	%rdx, %rax
	addq	$1, %rdx
	andl	$1023, %eax
	movzbl	(%rdi,%rax), %eax
	leal	(%rax,%rcx,4), %eax
	andl	$1023, %eax
	movzbl	(%rdi,%rax), %ecx
	movq	%rcx, %rax
	cmpq	%rdx, %rsi
	jne	.L24
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movl	$1, %eax
	ret
	.size	work_scan, .-work_scan
	.p2align 6
	.globl	work_bitmap
	.type	work_bitmap, @function
work_bitmap:
	testq	%rsi, %rsi
	je	.L30
	xorl	%r8d, %r8d
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.L29:
	movq	%r8, %r9
	movl	%r8d, %ecx
	addq	$1, %r8
	andl	$31, %r9d
	andl	$7, %ecx
	subq	$-128, %r9
	movq	(%rdi,%r9,8), %rax
	movq	%rax, %rdx
	negq	%rdx
	andq	%rax, %rdx
	rolq	%rax
	shrq	%cl, %rdx
	movq	%rax, (%rdi,%r9,8)
	addq	%rdx, %r10
	cmpq	%r8, %rsi
	jne	.L29
	movq	%r10, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	xorl	%r10d, %r10d
	movq	%r10, %rax
	ret
	.size	work_bitmap, .-work_bitmap
	.p2align 6
	.globl	work_time
	.type	work_time, @function
work_time:
	movq	1024(%rdi), %rax
	orq	$1, %rax
	testq	%rsi, %rsi
	je	.L33
	movl	2560(%rdi), %r8d
	xorl	%edx, %edx
	leaq	(%r8,%r8,2), %rcx
	.p2align 4,,10
	.p2align 3
.L34:
	movq	%rcx, %rdi
	addq	$1, %rdx
	addq	%r8, %rcx
	shrq	$7, %rdi
	addq	%rdi, %rax
	cmpq	%rdx, %rsi
	jne	.L34
.L33:
	addq	$1, %rsi
	xorl	%edx, %edx
	divq	%rsi
	ret
	.size	work_time, .-work_time
	.p2align 6
	.globl	work_header
	.type	work_header, @function
work_header:
	testq	%rsi, %rsi
	je	.L42
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L41:
	movq	%rax, %rdx
	leal	(%rcx,%rax), %r8d
	addq	$1, %rax
	andl	$31, %edx
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rdi,%rdx,4), %rdx
	movb	$69, (%rdx)
	movl	%r8d, 4(%rdx)
	movb	$64, 8(%rdx)
	leal	69(%r8), %edx
	addq	%rdx, %rcx
	cmpq	%rax, %rsi
	jne	.L41
	movq	%rcx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L42:
	xorl	%ecx, %ecx
	movq	%rcx, %rax
	ret
	.size	work_header, .-work_header
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
