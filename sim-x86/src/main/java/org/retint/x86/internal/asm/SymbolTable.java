// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The symbols of a unit by name. Names that begin with {@code .L} belong to one source, all others
 * to the unit; numeric labels such as {@code 1:} can be defined again and again.
 */
final class SymbolTable {
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Map<Long, Symbol> numericPending = new LinkedHashMap<>();
    private final Map<Long, Symbol> numericLast = new LinkedHashMap<>();
    private final List<Symbol> anonymous = new ArrayList<>();
    private Map<String, Symbol> sourceSymbols = new LinkedHashMap<>();

    /** Begins a source: its {@code .L} names are its own. */
    void beginSource() {
        anonymous.addAll(sourceSymbols.values());
        sourceSymbols = new LinkedHashMap<>();
    }

    private Map<String, Symbol> scope(String name) {
        return name.startsWith(".L") ? sourceSymbols : symbols;
    }

    /** Returns the symbol of that name, made undefined if the name is new. */
    Symbol get(String name) {
        Map<String, Symbol> scope = scope(name);
        Symbol symbol = scope.get(name);
        if (symbol == null) {
            symbol = new Symbol(name);
            scope.put(name, symbol);
        }
        return symbol;
    }

    /** Returns the symbol of that name, or null. */
    Symbol find(String name) {
        return scope(name).get(name);
    }

    /** Returns what {@code 1b} means here, or null if no such label came before. */
    Symbol numericBackward(long number) {
        return numericLast.get(number);
    }

    /** Returns what {@code 1f} means here. */
    Symbol numericForward(long number) {
        Symbol symbol = numericPending.get(number);
        if (symbol == null) {
            symbol = new Symbol(number + "f");
            numericPending.put(number, symbol);
            anonymous.add(symbol);
        }
        return symbol;
    }

    /** Returns the symbol that {@code 1:} defines here. */
    Symbol numericLabel(long number) {
        Symbol symbol = numericPending.remove(number);
        if (symbol == null) {
            symbol = new Symbol(number + "b");
            anonymous.add(symbol);
        }
        numericLast.put(number, symbol);
        return symbol;
    }

    /** Returns the symbols that the unit's sources share, in the order of their first mention. */
    Collection<Symbol> shared() {
        return symbols.values();
    }

    /** Returns every symbol that can have been used, numeric and {@code .L} ones too. */
    List<Symbol> all() {
        List<Symbol> all = new ArrayList<>(symbols.values());
        all.addAll(anonymous);
        all.addAll(sourceSymbols.values());
        return all;
    }
}
