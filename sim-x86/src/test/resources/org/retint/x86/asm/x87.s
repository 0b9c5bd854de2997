faddp
fmulp
fsubp
fsubrp
fdivp
fdivrp
fxch
fcom
fcomp
fucom
fucomp
fadd %st(3)
fsubr %st(2)
fdivp %st(2)
fcomi %st(1)
fcomip %st(4)
fildq (%rbx)
fistpq 8(%rax)
fisttpq (%rax)
