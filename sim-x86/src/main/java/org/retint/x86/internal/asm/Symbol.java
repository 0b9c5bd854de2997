// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** A symbol of the unit: undefined, a label, a value given by {@code .set}, or common storage. */
public final class Symbol {
    private final String name;
    private Fragment fragment;
    private int offset;
    private Expression value;
    private boolean global;
    private boolean weak;
    private boolean local;
    private String type = "";
    private Expression size;
    private Location sizeLocation;
    private long commonBytes;
    private int commonAlignment;
    private Location definition;
    private Location firstUse;
    private int definingSource = -1;
    private int weakSource = -1;
    private boolean evaluating;

    Symbol(String name) {
        this.name = name;
    }

    /** Returns the name; labels of the assembler's own making have names no source can write. */
    public String name() {
        return name;
    }

    void define(Fragment at, int atOffset, Location where) {
        fragment = at;
        offset = atOffset;
        value = null;
        commonBytes = 0;
        definition = where;
    }

    void equate(Expression expression, Location where) {
        value = expression;
        fragment = null;
        definition = where;
    }

    void common(long bytes, int alignment, Location where) {
        commonBytes = bytes;
        commonAlignment = Math.max(commonAlignment, alignment);
        definition = where;
    }

    boolean isLabel() {
        return fragment != null;
    }

    boolean isEquated() {
        return value != null;
    }

    boolean isCommon() {
        return commonBytes > 0;
    }

    boolean isDefined() {
        return isLabel() || isEquated();
    }

    Fragment fragment() {
        return fragment;
    }

    int offset() {
        return offset;
    }

    Expression value() {
        return value;
    }

    long commonBytes() {
        return commonBytes;
    }

    int commonAlignment() {
        return commonAlignment;
    }

    void makeGlobal() {
        global = true;
    }

    /** Makes the symbol weak, unless another source has given it a definition that is not. */
    void makeWeak(int source) {
        weakSource = source;
        if (!isDefined() || weak || definingSource == source) {
            weak = true;
        }
    }

    /** Returns whether {@code .weak} named it in that source. */
    boolean isWeakIn(int source) {
        return weakSource == source;
    }

    /** Returns the number of the source that defines it, -1 if none does. */
    int definingSource() {
        return definingSource;
    }

    void definingSource(int source) {
        definingSource = source;
    }

    void makeLocal() {
        local = true;
    }

    /** Forgets that the symbol was weak: a definition that is not has replaced the weak one. */
    void makeStrong() {
        weak = false;
        global = true;
    }

    /** Returns whether {@code .globl} named it. */
    public boolean isGlobal() {
        return global;
    }

    /** Returns whether {@code .weak} named it. */
    public boolean isWeak() {
        return weak;
    }

    boolean isLocal() {
        return local;
    }

    /** Returns the type as GNU as spells it, such as {@code function}; empty if none was given. */
    public String type() {
        return type;
    }

    void type(String newType) {
        type = newType;
    }

    Expression size() {
        return size;
    }

    void size(Expression newSize, Location where) {
        size = newSize;
        sizeLocation = where;
    }

    /** Returns where {@code .size} is, or null. */
    Location sizeLocation() {
        return sizeLocation;
    }

    Location definition() {
        return definition;
    }

    /** Returns where an expression first used the symbol, or null if none did. */
    Location firstUse() {
        return firstUse;
    }

    void use(Location where) {
        if (firstUse == null) {
            firstUse = where;
        }
    }

    /** Marks that the value is being computed; returns whether it already was: a cycle. */
    boolean enter() {
        boolean was = evaluating;
        evaluating = true;
        return was;
    }

    void leave() {
        evaluating = false;
    }

    private Value linked() {
        if (!isDefined()) {
            return null;
        }
        return Evaluator.LINKED.evaluate(new Expression.Reference(this));
    }

    /** Returns whether the symbol has a value, once the unit is linked. */
    public boolean hasAddress() {
        return linked() != null;
    }

    /** Returns the value, once the unit is linked and if there is one. */
    public long address() {
        return linked().number();
    }

    /** Returns the name of the section that the symbol lies in, empty if it is absolute. */
    public String sectionName() {
        return linked().base() instanceof Section section ? section.name() : "";
    }

    /** Returns what {@code .size} said, once the unit is linked; 0 if nothing. */
    public long sizeBytes() {
        Value value = size == null ? null : Evaluator.LINKED.evaluate(size);
        return value == null ? 0 : value.number();
    }
}
