package cn.yimen.system.image;

import java.io.IOException;

/// Starts, says so, and waits to be ended.
final class BareProgram {

    private BareProgram() {}

    public static void main(String... arguments) throws IOException {
        System.out.println("bare ready now");
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }
}
