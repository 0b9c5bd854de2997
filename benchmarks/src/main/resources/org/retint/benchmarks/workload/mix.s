	.file	"mix.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123abcdefgh \n,."
	.text
	.p2align 6
	.globl	kernel_main
	.type	kernel_main, @function
kernel_main:
	pushq	%r15
	movl	$97, %esi
	xorl	%ecx, %ecx
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
.L2:
	leal	-97(%rsi), %eax
	movzbl	%sil, %edx
	addl	$97, %esi
	movzbl	%al, %eax
	salq	$4, %rdx
	salq	$4, %rax
	addq	$nodes, %rdx
	movq	%rdx, nodes(%rax)
	movq	%rcx, %rax
	salq	$4, %rax
	movq	%rcx, nodes+8(%rax)
	addq	$1, %rcx
	cmpq	$255, %rcx
	jne	.L2
	movq	$0, nodes+2544(%rip)
	xorl	%edi, %edi
	xorl	%edx, %edx
	movl	$2863311531, %r8d
	movq	$255, nodes+4088(%rip)
.L3:
	movl	%edx, %eax
	movl	%edx, %ecx
	imulq	%r8, %rax
	shrq	$35, %rax
	leal	(%rax,%rax,2), %esi
	cltq
	sall	$2, %esi
	leaq	(%rax,%rax,2), %rax
	subl	%esi, %ecx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,4), %rax
	movl	%edx, %ecx
	addl	$1, %edx
	xorl	$5, %ecx
	movl	%edi, left(,%rax,4)
	addl	$7, %edi
	movl	%ecx, right(,%rax,4)
	cmpl	$144, %edx
	jne	.L3
	movb	$48, text(%rip)
	movq	$text+1, %rcx
	movq	$text+512, %rsi
	movabsq	$8748534153485358512, %rdx
.L5:
	movq	%rdx, %rax
	addq	$1, %rcx
	salq	$13, %rax
	xorq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$7, %rax
	xorq	%rdx, %rax
	movq	%rax, %rdx
	salq	$17, %rdx
	xorq	%rax, %rdx
	andl	$15, %eax
	movzbl	.LC0(%rax), %eax
	movb	%al, -1(%rcx)
	cmpq	%rcx, %rsi
	jne	.L5
	xorl	%r8d, %r8d
.L8:
	movl	%r8d, %eax
	movl	$8, %edx
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%eax, %edi
	shrl	%eax
	movl	%eax, %ecx
	andl	$1, %edi
	xorl	$-306674912, %ecx
	testl	%edi, %edi
	cmovne	%ecx, %eax
	subl	$1, %edx
	jne	.L7
	movl	%eax, crc_table(,%r8,4)
	addq	$1, %r8
	cmpq	$256, %r8
	jne	.L8
	movq	mix_rounds(%rip), %r9
	testq	%r9, %r9
	je	.L30
	movl	left(%rip), %r8d
	xorl	%edi, %edi
	xorl	%eax, %eax
.L29:
	movq	%rax, %rbx
	xorl	%r11d, %r11d
	xorl	%ecx, %ecx
	salq	$5, %rbx
	subq	%rax, %rbx
.L10:
	movq	$nodes, %rax
	.p2align 4,,10
	.p2align 3
.L11:
	movq	8(%rax), %rdx
	movq	%r11, %r10
	xorq	%rdx, %r10
	leaq	1(%rdx,%rdx,4), %rdx
	movq	%rdx, 8(%rax)
	movq	(%rax), %rax
	addq	%r10, %rcx
	testq	%rax, %rax
	jne	.L11
	addq	$1, %r11
	cmpq	$8, %r11
	jne	.L10
	leaq	(%rbx,%rcx), %rax
	movq	$left, %rdx
	xorl	%r14d, %r14d
	movq	%rax, %r12
	salq	$5, %r12
	subq	%rax, %r12
	xorl	%eax, %eax
.L13:
	movq	$right, %r10
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L18:
	movq	%r10, %rbx
	movq	%rdx, %r13
	leaq	576(%r10), %r15
	xorl	%r11d, %r11d
	.p2align 4,,10
	.p2align 3
.L14:
	movl	0(%r13), %ebp
	imull	(%rbx), %ebp
	addq	$48, %rbx
	addq	$4, %r13
	addl	%ebp, %r11d
	cmpq	%rbx, %r15
	jne	.L14
	addq	%r14, %r11
	cmpl	%ecx, %eax
	cmove	%r11, %r14
	addl	$1, %ecx
	addq	$4, %r10
	cmpl	$12, %ecx
	jne	.L18
	addl	$1, %eax
	addq	$48, %rdx
	cmpl	$12, %eax
	jne	.L13
	addq	%r14, %r12
	addl	%r14d, %r8d
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movq	%r12, %rax
	movl	%r8d, left(%rip)
	xorl	%r11d, %r11d
	xorl	%r10d, %r10d
	salq	$5, %rax
	subq	%r12, %rax
	movl	$3, %r12d
	movq	%rax, %r13
.L19:
	movq	$text, %rbp
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L51:
	subl	$97, %eax
	movl	$2, %edx
	cmpb	$25, %al
	jbe	.L23
	addq	$1, %r11
	xorl	%edx, %edx
.L23:
	addq	$1, %rbp
	cmpq	%rbp, %rsi
	je	.L50
.L24:
	movzbl	0(%rbp), %eax
	testl	%edx, %edx
	je	.L20
	cmpl	$1, %edx
	jne	.L51
	subl	$48, %eax
	cmpb	$9, %al
	jbe	.L23
	addq	$1, %rbp
	addq	$1, %r10
	xorl	%edx, %edx
	cmpq	%rbp, %rsi
	jne	.L24
.L50:
	subl	$1, %r12d
	jne	.L19
	movq	%r10, %rax
	salq	$16, %r11
	movl	$4, %r10d
	salq	$32, %rax
	orq	%r11, %rax
	orq	%rbx, %rax
	addq	%r13, %rax
	movq	%rax, %r11
	salq	$5, %r11
	subq	%rax, %r11
	movl	$-1, %eax
.L26:
	movq	$text, %rdx
	.p2align 4,,10
	.p2align 3
.L27:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	xorl	%eax, %ecx
	shrl	$8, %eax
	movzbl	%cl, %ecx
	xorl	crc_table(,%rcx,4), %eax
	cmpq	%rdx, %rsi
	jne	.L27
	subl	$1, %r10d
	jne	.L26
	addq	$1, %rdi
	addq	%r11, %rax
	cmpq	%rdi, %r9
	jne	.L29
.L9:
	popq	%rbx
	xorl	%edi, %edi
	popq	%rbp
	movq	%rax, mix_digest(%rip)
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	hypercall_exit
	.p2align 4,,10
	.p2align 3
.L20:
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	jbe	.L31
	leal	-97(%rax), %ecx
	cmpb	$25, %cl
	jbe	.L32
	cmpb	$10, %al
	sete	%al
	movzbl	%al, %eax
	addq	%rax, %rbx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L31:
	movl	$1, %edx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L32:
	movl	$2, %edx
	jmp	.L23
.L30:
	xorl	%eax, %eax
	jmp	.L9
	.size	kernel_main, .-kernel_main
	.globl	mix_digest
	.bss
	.align 8
	.type	mix_digest, @object
	.size	mix_digest, 8
mix_digest:
	.zero	8
	.globl	mix_rounds
	.align 8
	.type	mix_rounds, @object
	.size	mix_rounds, 8
mix_rounds:
	.zero	8
	.local	crc_table
	.comm	crc_table,1024,32
	.local	text
	.comm	text,512,32
	.local	right
	.comm	right,576,32
	.local	left
	.comm	left,576,32
	.local	nodes
	.comm	nodes,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
