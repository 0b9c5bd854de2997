// SPDX-License-Identifier: Apache-2.0
/**
 * Where cycles go: a timing part that wraps another one and counts what it charges, by call path,
 * site and kind of cost.
 */
package org.retint.x86.profile;
