// SPDX-License-Identifier: Apache-2.0
/**
 * Branch prediction structures, each by itself: what they predict and how they learn, never what a
 * misprediction costs. Not API.
 */
package org.retint.x86.internal.predict;
