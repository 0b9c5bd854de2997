// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retint.x86.Register;

/**
 * Reads {@code exists} or {@code forall} and the formula behind it. {@code not} binds tighter than
 * and, and tighter than or.
 */
final class ConditionParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\\\/|/\\\\|[()=:\\[\\]]|[0-9]+|[A-Za-z_]\\w*");
    private static final int MAX_NESTING = 1000;

    private final String file;
    private final int firstRow;
    private final String text;
    private int position;
    private int tokenStart;
    private String token;
    private int processes;
    private Collection<String> locations;
    private int nesting;

    /**
     * Makes a parser.
     *
     * @param firstRow number of the text's first line in the file, from 0
     */
    ConditionParser(String file, int firstRow, String text) {
        this.file = file;
        this.firstRow = firstRow;
        this.text = text;
        advance();
    }

    LitmusTest.Quantifier quantifier() {
        LitmusTest.Quantifier quantifier =
                switch (token) {
                    case "exists" -> LitmusTest.Quantifier.EXISTS;
                    case "forall" -> LitmusTest.Quantifier.FORALL;
                    default -> throw error("expected 'exists' or 'forall'");
                };
        advance();
        return quantifier;
    }

    Formula formula(int processCount, Collection<String> locationNames) {
        processes = processCount;
        locations = locationNames;
        Formula formula = disjunction();
        if (!token.isEmpty()) {
            throw error("expected the end of the condition");
        }
        return formula;
    }

    private Formula disjunction() {
        Formula left = conjunction();
        while (accept("\\/")) {
            left = new Formula.Or(left, conjunction());
        }
        return left;
    }

    private Formula conjunction() {
        Formula left = negation();
        while (accept("/\\")) {
            left = new Formula.And(left, negation());
        }
        return left;
    }

    private Formula negation() {
        if (++nesting > MAX_NESTING) {
            throw error("formula nested too deeply: most=" + MAX_NESTING);
        }
        Formula formula;
        if (accept("not")) {
            formula = new Formula.Not(negation());
        } else if (accept("(")) {
            formula = disjunction();
            expect(")");
        } else {
            formula = atom();
        }
        nesting--;
        return formula;
    }

    private Formula atom() {
        Term term = term();
        expect("=");
        return new Formula.Equal(term, number());
    }

    private Term term() {
        if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
            int start = tokenStart;
            long process = number();
            if (process >= processes) {
                tokenStart = start;
                throw error("no such process: number=" + process);
            }
            expect(":");
            for (Register register : Register.values()) {
                if (register.file() == Register.File.GPR64 && register.attName().equals(token)) {
                    advance();
                    return new Term((int) process, register.attName());
                }
            }
            throw error("expected a 64-bit register");
        }
        boolean bracketed = accept("[");
        if (!locations.contains(token)) {
            throw error("expected a location");
        }
        Term term = new Term(-1, token);
        advance();
        if (bracketed) {
            expect("]");
        }
        return term;
    }

    private long number() {
        if (token.isEmpty() || !Character.isDigit(token.charAt(0)) || token.length() > 18) {
            throw error("expected a number");
        }
        long value = Long.parseLong(token);
        advance();
        return value;
    }

    private boolean accept(String expected) {
        boolean found = token.equals(expected);
        if (found) {
            advance();
        }
        return found;
    }

    private void expect(String expected) {
        if (!accept(expected)) {
            throw error("expected '" + expected + "'");
        }
    }

    private void advance() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        tokenStart = position;
        Matcher matcher = TOKEN.matcher(text).region(position, text.length());
        if (matcher.lookingAt()) {
            token = matcher.group();
            position = matcher.end();
        } else if (position == text.length()) {
            token = "";
        } else {
            token = text.substring(position, position + 1);
            throw error("expected a condition");
        }
    }

    private IllegalArgumentException error(String message) {
        String before = text.substring(0, tokenStart);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = tokenStart - (before.lastIndexOf('\n') + 1);
        String found = token.isEmpty() ? "the end of the file" : token;
        return new IllegalArgumentException(
                "%s:%d:%d: %s: found=%s"
                        .formatted(file, firstRow + line + 1, column + 1, message, found));
    }
}
