// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.retint.benchmarks.image.ImageFile;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.patch.ProtocolBreak;
import org.retint.relpoline.policy.Policy;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.RestartStrategy;

/**
 * What keeps a relpoline run right, as the settings name it.
 *
 * @param restart what happens to a task preempted in a block
 * @param protocol how blocks are patched
 * @param policy makes the policy of one run
 * @param broken whether something was left out
 * @param directed whether interrupts are sent where a missing protection would hurt
 */
record Protections(
        RestartStrategy restart,
        PatchProtocol protocol,
        Supplier<Policy> policy,
        boolean broken,
        boolean directed) {
    private static final String PROTOCOL_SUFFIX = ".protocol";
    private static final String NO_RESTART = "no-restart";
    private static final String POSTED_HANDLER = "posted-handler";

    /** Looks the names of the settings up. */
    static Protections of(ExperimentSettings settings) {
        RestartStrategy restart = RestartStrategies.named(settings.restart());
        PatchProtocol protocol = protocol(settings.protocol());
        Supplier<Policy> policy = PolicyChoice.of(settings.policy(), settings.seed());
        String rule = settings.breakRule();
        if (rule == null) {
            return new Protections(restart, protocol, policy, false, settings.directed());
        }
        if (rule.equals(NO_RESTART)) {
            restart = RestartStrategies.NONE;
        } else if (rule.equals(POSTED_HANDLER)) {
            restart = RestartStrategies.POSTED_HANDLER;
        } else {
            protocol = protocolBreak(rule).applyTo(protocol);
        }
        return new Protections(restart, protocol, policy, true, true);
    }

    private static PatchProtocol protocol(String choice) {
        if (!choice.endsWith(PROTOCOL_SUFFIX)) {
            return PatchProtocols.named(choice);
        }
        String text = new String(ImageFile.bytes(Path.of(choice)), StandardCharsets.UTF_8);
        return PatchProtocol.parse(choice, choice, text);
    }

    private static ProtocolBreak protocolBreak(String rule) {
        List<String> known = new ArrayList<>(List.of(NO_RESTART, POSTED_HANDLER));
        for (ProtocolBreak candidate : ProtocolBreak.values()) {
            if (candidate.word().equals(rule)) {
                return candidate;
            }
            known.add(candidate.word());
        }
        throw new IllegalArgumentException("no such rule to break: " + rule + "; one of " + known);
    }
}
