/// Staff at the machine: who may open the maintenance desk, what it says, and what it does.
@NullMarked
package cn.yimen.kiosk.upkeep;

import org.jspecify.annotations.NullMarked;
