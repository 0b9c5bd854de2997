// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.List;
import org.retint.x86.internal.encode.Encoded;

/**
 * Decides how long every fragment's tail is. Jumps begin short and only ever grow, pass after pass
 * until nothing changes. A target further on in the current pass is assumed to move with the jump
 * unless padding lies between that may absorb the movement; GNU as assumes the same, so the sizes
 * agree with its own.
 */
final class Sizing {
    private static final int MAX_PASSES = 1000;
    private static final long MAX_BYTES = 1L << 30;
    private static final int MAX_DEPTH = 100;

    private final Unit unit;
    private Tail lastChanged;

    Sizing(Unit unit) {
        this.unit = unit;
    }

    void run() {
        for (Section section : unit.sections()) {
            firstGuess(section.join());
        }
        boolean changed = true;
        for (int round = 1; changed && !unit.diagnostics().hasErrors(); round++) {
            changed = false;
            for (Section section : unit.sections()) {
                changed |= settle(section);
            }
            if (round == MAX_PASSES) {
                giveUp();
            }
        }
        check();
        checkContents();
    }

    /** Passes over a section until nothing in it changes; returns whether anything did. */
    private boolean settle(Section section) {
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            if (!pass(section)) {
                return pass > 0;
            }
        }
        giveUp();
        return false;
    }

    private void giveUp() {
        unit.diagnostics()
                .error(lastChanged.location(), "layout does not settle: passes=" + MAX_PASSES);
    }

    private void firstGuess(List<Fragment> fragments) {
        long offset = 0;
        int region = 0;
        for (Fragment fragment : fragments) {
            fragment.offset(offset);
            fragment.region(region);
            offset += fragment.length();
            Tail tail = fragment.tail();
            if (tail instanceof Tail.Align align) {
                align.size(align.paddingAt(offset));
                region++;
            } else if (tail instanceof Tail.Space space) {
                region += space.isOrigin() ? 1 : 0;
            } else if (tail instanceof Tail.Branch branch) {
                aim(branch);
                if (branch.place() == null || branch.place().section() != fragment.section()) {
                    grow(branch);
                }
            }
            offset += tail == null ? 0 : tail.size();
        }
    }

    /** Finds out where a jump's target lies; nowhere if a linker may choose another place. */
    private static void aim(Tail.Branch branch) {
        Value value = valueOf(Evaluator.READING, branch.target());
        if (value != null
                && value.base() instanceof Fragment place
                && !namesWeakSymbol(branch.target(), 0)) {
            branch.aimAt(place, value.number());
        }
    }

    private static boolean namesWeakSymbol(Expression target, int depth) {
        if (depth > MAX_DEPTH) {
            return true; // defined by itself
        }
        if (target instanceof Expression.Reference reference) {
            Symbol symbol = reference.symbol();
            return symbol.isWeak()
                    || (symbol.isEquated() && namesWeakSymbol(symbol.value(), depth + 1));
        }
        return target instanceof Expression.Binary binary
                && (namesWeakSymbol(binary.left(), depth + 1)
                        || namesWeakSymbol(binary.right(), depth + 1));
    }

    private void grow(Tail.Branch branch) {
        Encoded near = unit.encoder().encodeBranch(branch.mnemonic(), false, branch.target());
        branch.growTo(near);
    }

    /** Moves every fragment to where the ones before it now end; returns whether any grew. */
    private boolean pass(Section section) {
        List<Fragment> fragments = section.fragments();
        for (Fragment fragment : fragments) {
            fragment.reached(false);
        }
        long stretch = 0;
        boolean changed = false;
        for (Fragment fragment : fragments) {
            fragment.reached(true);
            fragment.offset(fragment.offset() + stretch);
            Tail tail = fragment.tail();
            if (tail == null) {
                continue;
            }
            long before = tail.size();
            resize(fragment, tail, stretch);
            stretch += tail.size() - before;
            if (tail.size() != before) {
                changed = true;
                lastChanged = tail;
            }
        }
        return changed;
    }

    private void resize(Fragment fragment, Tail tail, long stretch) {
        if (tail instanceof Tail.Align align) {
            align.size(align.paddingAt(fragment.end()));
        } else if (tail instanceof Tail.Space space) {
            space.size(Math.max(0, wanted(fragment, space)));
        } else if (tail instanceof Tail.Branch branch && !branch.isNear()) {
            if (!isNearEnough(fragment, branch, stretch)) {
                grow(branch);
            }
        }
    }

    /** Returns the bytes that {@code .skip} or {@code .org} asks for, negative if that is wrong. */
    private static long wanted(Fragment fragment, Tail.Space space) {
        Value value = valueOf(Evaluator.SIZING, space.amount());
        if (value == null) {
            return -1;
        }
        if (space.isOrigin()) {
            boolean own = value.isAbsolute() || value.base() == fragment.section();
            boolean isPlace = own && value.number() >= 0 && value.number() <= MAX_BYTES;
            return isPlace ? value.number() - fragment.end() : -1;
        }
        if (!value.isAbsolute() || value.number() > MAX_BYTES) {
            return -1;
        }
        return value.number() * space.pattern().length;
    }

    private static Value valueOf(Evaluator evaluator, Expression expression) {
        try {
            return evaluator.evaluate(expression);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static boolean isNearEnough(Fragment fragment, Tail.Branch branch, long stretch) {
        long target = branch.targetOffset();
        long end = fragment.end() + branch.shortBytes();
        Fragment place = branch.place();
        if (stretch != 0 && !place.reached()) {
            if (stretch < 0 || place.region() == fragment.region()) {
                target += stretch;
            } else if (target < end - 1) {
                return true; // padding will absorb what moved: decided in a later pass
            }
        }
        long distance = target - end;
        return distance >= Byte.MIN_VALUE && distance <= Byte.MAX_VALUE;
    }

    /** Reports padding that cannot be. */
    private void check() {
        for (Section section : unit.sections()) {
            for (Fragment fragment : section.fragments()) {
                if (fragment.tail() instanceof Tail.Space space) {
                    check(fragment, space);
                } else if (fragment.tail() instanceof Tail.Align align) {
                    check(align);
                }
            }
        }
    }

    private void check(Tail.Align align) {
        byte[] pattern = align.pattern();
        if (pattern != null && align.size() % pattern.length != 0) {
            unit.diagnostics()
                    .error(
                            align.location(),
                            "padding of "
                                    + align.size()
                                    + " bytes: expected a multiple of "
                                    + pattern.length);
        }
    }

    private void check(Fragment fragment, Tail.Space space) {
        long wanted = wanted(fragment, space);
        Value value = valueOf(Evaluator.SIZING, space.amount());
        boolean number = value != null && (space.isOrigin() || value.isAbsolute());
        if (!number) {
            unit.diagnostics()
                    .error(
                            space.location(),
                            "expected a number or a difference of labels, found '"
                                    + space.amount()
                                    + "'");
        } else if (wanted < 0) {
            unit.diagnostics()
                    .error(
                            space.location(),
                            space.isOrigin() && value.number() <= MAX_BYTES
                                    ? String.format(
                                            "attempt to move .org backwards: from=%#x to=%#x",
                                            fragment.end(), value.number())
                                    : "expected a number from 0 to 2^30, found " + value.number());
        }
    }

    /** Reports the padding with which the contents of all sections become too large. */
    private void checkContents() {
        long bytes = 0;
        for (Section section : unit.sections()) {
            for (Fragment fragment : section.fragments()) {
                Tail tail = fragment.tail();
                if (tail != null && !section.isNobits()) {
                    bytes += tail.size();
                    if (bytes > Budget.MAX_BYTES) {
                        String problem = Budget.tooLarge(section, bytes);
                        unit.diagnostics().error(tail.location(), problem);
                        return;
                    }
                }
            }
        }
    }
}
