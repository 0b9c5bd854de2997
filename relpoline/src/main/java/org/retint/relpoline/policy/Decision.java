// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

/**
 * What a site is to become.
 *
 * @param siteIndex the site
 * @param target its new hot target, or {@link #NO_TARGET}: every call takes the slow path again,
 *     and so is counted again
 */
public record Decision(int siteIndex, long target) {
    /** No hot target. */
    public static final long NO_TARGET = 0;
}
