// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.throughput;

import java.util.Arrays;

/** How close predictions come to measurements. */
public final class Accuracy {
    private Accuracy() {}

    /** Returns the mean of |predicted - measured| / measured, in per cent. */
    public static double meanError(double[] predicted, double[] measured) {
        return Arrays.stream(errors(predicted, measured)).average().orElse(Double.NaN);
    }

    /** Returns the median of |predicted - measured| / measured, in per cent. */
    public static double medianError(double[] predicted, double[] measured) {
        double[] errors = errors(predicted, measured);
        Arrays.sort(errors);
        int middle = errors.length / 2;
        if (errors.length == 0) {
            return Double.NaN;
        }
        return errors.length % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2;
    }

    private static double[] errors(double[] predicted, double[] measured) {
        double[] errors = new double[predicted.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = 100 * Math.abs(predicted[i] - measured[i]) / measured[i];
        }
        return errors;
    }

    /**
     * Returns Kendall's tau-b: how far two orders agree, 1 if wholly, -1 if one is the other's
     * reverse; pairs that are equal in one of them count for neither.
     *
     * @see "M. G. Kendall, The Treatment of Ties in Ranking Problems, Biometrika 1945"
     */
    public static double kendallTau(double[] a, double[] b) {
        long agreement = 0;
        long orderedInA = 0;
        long orderedInB = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                int first = Double.compare(a[i], a[j]);
                int second = Double.compare(b[i], b[j]);
                agreement += (long) first * second;
                orderedInA += first != 0 ? 1 : 0;
                orderedInB += second != 0 ? 1 : 0;
            }
        }
        return agreement / Math.sqrt((double) orderedInA * orderedInB);
    }
}
