package cn.yimen.kiosk.app;

import cn.yimen.kiosk.effect.NotePrinter;

/// What can be tried on a machine that runs.
record Begun(MachineHands hands, NotePrinter notes) {}
