// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.internal.encode.Encoded;
import org.retint.x86.internal.encode.Fixup;

/** Sizes branches, places sections, and fills in what depended on addresses. */
final class Linker {
    private final Unit unit;
    private final Placement placement;
    private final Diagnostics diagnostics;

    Linker(Unit unit, Placement placement) {
        this.unit = unit;
        this.placement = placement;
        this.diagnostics = unit.diagnostics();
    }

    void run() {
        allocateCommon();
        new Sizing(unit).run();
        if (diagnostics.hasErrors()) {
            return;
        }
        new Placer(unit, placement).run();
        reportUndefined();
        reportUnknownValues();
        if (diagnostics.hasErrors()) {
            return;
        }
        for (Section section : unit.sections()) {
            if (!section.isNobits()) {
                section.contents(contents(section));
            }
        }
    }

    private void allocateCommon() {
        for (Symbol symbol : unit.symbols().shared()) {
            if (symbol.isCommon() && !symbol.isDefined()) {
                Section bss = unit.sectionTable().get(".bss");
                Subsection output = bss.subsection(Integer.MAX_VALUE); // after all else, as with ld
                int alignment = symbol.commonAlignment();
                if (alignment > 1) {
                    bss.align(alignment);
                    output.close(new Tail.Align(symbol.definition(), alignment, 0, new byte[] {0}));
                }
                Fragment fragment = output.current();
                long bytes = symbol.commonBytes();
                symbol.define(fragment, fragment.length(), symbol.definition());
                output.reserve(bytes);
            }
        }
    }

    private void reportUndefined() {
        List<Symbol> undefined = new ArrayList<>();
        for (Symbol symbol : unit.symbols().all()) {
            if (symbol.firstUse() != null && !symbol.isDefined() && !symbol.isWeak()) {
                undefined.add(symbol);
            }
        }
        for (Symbol symbol : undefined) {
            diagnostics.error(symbol.firstUse(), "undefined symbol: name=" + symbol.name());
        }
    }

    /** Reports symbols whose values cannot be computed, used or not. */
    private void reportUnknownValues() {
        for (Symbol symbol : unit.symbols().all()) {
            Location place = symbol.definition();
            try {
                symbol.hasAddress();
                place = symbol.sizeLocation();
                symbol.sizeBytes();
            } catch (ArithmeticException e) {
                diagnostics.error(place, e.getMessage() + " in the value of " + symbol.name());
            }
        }
    }

    private byte[] contents(Section section) {
        byte[] bytes = new byte[(int) section.size()];
        for (Fragment fragment : section.fragments()) {
            int at = (int) fragment.offset();
            System.arraycopy(
                    fragment.subsection().bytes(), fragment.start(), bytes, at, fragment.length());
            if (fragment.tail() != null) {
                tail(section, fragment, bytes);
            }
        }
        for (Subsection subsection : section.subsections()) {
            for (Patch patch : subsection.patches()) {
                apply(section, patch, bytes);
            }
        }
        return bytes;
    }

    private void tail(Section section, Fragment fragment, byte[] bytes) {
        int start = (int) fragment.end();
        int size = (int) fragment.tail().size();
        if (fragment.tail() instanceof Tail.Align align) {
            fill(bytes, start, size, align.pattern());
        } else if (fragment.tail() instanceof Tail.Space space) {
            fill(bytes, start, size, space.pattern());
        } else if (fragment.tail() instanceof Tail.Branch branch) {
            Encoded form = branch.form();
            System.arraycopy(form.bytes(), 0, bytes, start, size);
            for (Fixup fixup : form.fixups()) {
                int offset = fragment.length() + fixup.offset();
                apply(
                        section,
                        new Patch(
                                fragment,
                                offset,
                                fragment.length() + size,
                                fixup.widthBytes(),
                                fixup.kind(),
                                Expression.of(fixup.value()),
                                branch.location()),
                        bytes);
            }
        }
    }

    private static void fill(byte[] bytes, int start, int size, byte[] pattern) {
        if (pattern == null) {
            NopFill.fill(bytes, start, size);
            return;
        }
        for (int i = 0; i < size; i++) {
            bytes[start + i] = pattern[i % pattern.length];
        }
    }

    private void apply(Section section, Patch patch, byte[] bytes) {
        Value value = value(patch);
        if (value == null) {
            return;
        }
        long place = section.address() + patch.fragment().offset();
        boolean relative = patch.kind() == Fixup.Kind.PC_RELATIVE;
        long number = relative ? value.number() - (place + patch.end()) : value.number();
        if (!isStorable(patch, value, number)) {
            diagnostics.error(patch.location(), outOfRange(patch, number));
            return;
        }
        int at = (int) patch.fragment().offset() + patch.offset();
        Subsection.store(bytes, at, number, patch.widthBytes());
    }

    private Value value(Patch patch) {
        try {
            Value value = Evaluator.LINKED.evaluate(patch.value());
            if (value == null) {
                diagnostics.error(
                        patch.location(),
                        "expected an address, a number or a difference of addresses, found '"
                                + patch.value()
                                + "'");
            }
            return value;
        } catch (ArithmeticException e) {
            diagnostics.error(patch.location(), e.getMessage() + " in '" + patch.value() + "'");
            return null;
        }
    }

    private static boolean isStorable(Patch patch, Value value, long number) {
        int width = patch.widthBytes();
        return switch (patch.kind()) {
            case PC_RELATIVE, ABSOLUTE_SIGNED -> fitsSigned(number, width);
            case ABSOLUTE ->
                    (width == 4 && !value.isAbsolute()) ? number >>> 32 == 0 : fits(number, width);
        };
    }

    private static String outOfRange(Patch patch, long number) {
        int bits = patch.widthBytes() * 8;
        return patch.kind() == Fixup.Kind.PC_RELATIVE
                ? "branch or reference out of range: target="
                        + patch.value()
                        + " distance="
                        + number
                        + "; expected "
                        + bits
                        + " bits"
                : String.format(
                        "value out of range: expression=%s value=%#x; expected %d bits",
                        patch.value(), number, bits);
    }

    static boolean fitsSigned(long value, int width) {
        int unused = 64 - width * 8;
        return width >= 8 || value << unused >> unused == value;
    }

    /** Returns whether a value can be stored in so many bytes, as signed or as unsigned. */
    static boolean fits(long value, int width) {
        return width >= 8 || fitsSigned(value, width) || value >>> (width * 8) == 0;
    }
}
