// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import org.retint.relpoline.Block;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchStep;

/**
 * A protocol as guest code that patches the block of a scenario. Fields are found by the block's
 * labels, since blocks of scenarios may have markers where others have none.
 *
 * @param register name of the register that the block compares
 * @param markers whether the block has markers
 */
record PatcherCode(String register, boolean markers) {
    /** Returns the code that does the steps once. */
    String of(PatchProtocol protocol, String target) {
        StringBuilder text = new StringBuilder();
        for (PatchStep step : protocol.steps()) {
            text.append(
                    switch (step.operation()) {
                        case WRITE -> write(step, target);
                        case SYNC_CORES -> "call sync_cores\n";
                        case GRACE_PERIOD -> "call scenario_grace_period\n";
                        case BREAKPOINT_BEGIN -> "movl $1, scenario_breakpoint(%rip)\n";
                        case BREAKPOINT_END -> "movl $0, scenario_breakpoint(%rip)\n";
                        case STOP_MACHINE -> "call scenario_stop\n";
                        case REWIND -> "movl $1, scenario_rewinds(%rip)\n";
                        case START_MACHINE -> "call scenario_release\n";
                        case EPOCH, ALL_SITES, DECIDED_SITES, PAUSE, STOP -> "";
                    });
        }
        return text.toString();
    }

    private String write(PatchStep step, String target) {
        if (step.sites() == PatchStep.Sites.WITHOUT_TARGET) {
            return ""; // a scenario's block always has one
        }
        String field = "scenario_" + label(step.field());
        StringBuilder text = new StringBuilder();
        int stores = step.width() == PatchStep.Width.BYTEWISE ? Integer.BYTES : 1;
        for (int i = 0; i < stores; i++) {
            text.append("movq $").append(field).append(" + ").append(i).append(", %rdi\n");
            text.append("movq $").append(value(step, field, target)).append(", %rsi\n");
            if (stores > 1) {
                text.append("shrq $").append(8 * i).append(", %rsi\nandl $0xff, %esi\n");
            }
            text.append(store(step.widthBytes()));
        }
        return text.toString();
    }

    private static String label(PatchStep.Field field) {
        return switch (field) {
            case B -> "block";
            case C -> "fast";
            case OD -> "field_O";
            case I, O, D, F, S -> "field_" + field;
        };
    }

    private static String store(int widthBytes) {
        return switch (widthBytes) {
            case 1 -> "call text_write8\n";
            case 4 -> "call text_write32\n";
            default -> "movabsq $TEXT_TO_DIRECT, %rax\nmovw %si, (%rdi,%rax)\n";
        };
    }

    private String value(PatchStep step, String field, String target) {
        return switch (step.value()) {
            case TARGET -> step.field() == PatchStep.Field.I ? target : displacement(target, field);
            case THUNK -> displacement("__x86_indirect_thunk_" + register, field);
            case LEARN -> displacement("__relpoline_learn_" + register, field);
            case SLOW -> "scenario_slow - scenario_fast";
            case JMP_SLOW -> Block.OPCODE_JMP + " + (scenario_slow - scenario_fast) * 256";
            case JNZ_SLOW -> Block.OPCODE_JNZ + " + (scenario_slow - scenario_fast) * 256";
            case FIRST -> step.field() == PatchStep.Field.B ? "scenario_rex" : firstOfCall();
            case JMP, JNZ, FAST, INT3 -> Integer.toString(step.value().constant(Block.MARKED));
        };
    }

    private String firstOfCall() {
        return markers ? "0x40" : "0xe8";
    }

    private static String displacement(String callee, String field) {
        return callee + " - " + field + " - 4";
    }
}
