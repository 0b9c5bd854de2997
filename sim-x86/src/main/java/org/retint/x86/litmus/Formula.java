// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import java.util.SortedSet;
import java.util.function.ToLongFunction;

/** What a condition demands of a final state. */
public sealed interface Formula {
    /**
     * Returns whether a state satisfies the formula.
     *
     * @param state the value of each term
     */
    boolean holds(ToLongFunction<Term> state);

    /** Adds every term that the formula names. */
    void addTerms(SortedSet<Term> terms);

    /** {@code term = value}. */
    record Equal(Term term, long value) implements Formula {
        @Override
        public boolean holds(ToLongFunction<Term> state) {
            return state.applyAsLong(term) == value;
        }

        @Override
        public void addTerms(SortedSet<Term> terms) {
            terms.add(term);
        }
    }

    /** {@code not inner}. */
    record Not(Formula inner) implements Formula {
        @Override
        public boolean holds(ToLongFunction<Term> state) {
            return !inner.holds(state);
        }

        @Override
        public void addTerms(SortedSet<Term> terms) {
            inner.addTerms(terms);
        }
    }

    /** {@code left /\\ right}. */
    record And(Formula left, Formula right) implements Formula {
        @Override
        public boolean holds(ToLongFunction<Term> state) {
            return left.holds(state) && right.holds(state);
        }

        @Override
        public void addTerms(SortedSet<Term> terms) {
            left.addTerms(terms);
            right.addTerms(terms);
        }
    }

    /** {@code left \\/ right}. */
    record Or(Formula left, Formula right) implements Formula {
        @Override
        public boolean holds(ToLongFunction<Term> state) {
            return left.holds(state) || right.holds(state);
        }

        @Override
        public void addTerms(SortedSet<Term> terms) {
            left.addTerms(terms);
            right.addTerms(terms);
        }
    }
}
