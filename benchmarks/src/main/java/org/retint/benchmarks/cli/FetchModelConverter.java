// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.util.Locale;
import org.retint.x86.explore.FetchModel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code coherent}, {@code stale} and {@code sdm-weakest}. */
final class FetchModelConverter implements ITypeConverter<FetchModel> {
    @Override
    public FetchModel convert(String word) {
        for (FetchModel model : FetchModel.values()) {
            if (model.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return model;
            }
        }
        throw new TypeConversionException("expected coherent, stale or sdm-weakest: found=" + word);
    }
}
