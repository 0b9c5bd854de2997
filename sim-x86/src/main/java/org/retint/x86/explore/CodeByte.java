// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

/**
 * A byte of code that is modified, as memory holds it or as a CPU sees it.
 *
 * @param value 0 to 255
 * @param version which store it comes from, 1 for the first store to code of a schedule that
 *     reached memory; 0 for what was there at the beginning
 */
public record CodeByte(int value, int version) {}
