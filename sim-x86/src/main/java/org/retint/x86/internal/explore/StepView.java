// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.function.Supplier;
import org.retint.x86.explore.ScheduleStep;

/**
 * What a step is about to do.
 *
 * @param kind its kind
 * @param after tells what it did once it was executed
 */
record StepView(ScheduleStep.Kind kind, Supplier<String> after) {}
