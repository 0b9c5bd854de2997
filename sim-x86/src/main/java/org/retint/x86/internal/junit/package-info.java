// SPDX-License-Identifier: Apache-2.0
/** Labs of machine code for the JUnit extension of {@code sim-core}. Not API. */
package org.retint.x86.internal.junit;
