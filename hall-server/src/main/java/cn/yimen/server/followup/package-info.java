/// What became of bad ratings (差评), with the working days that are left.
@NullMarked
package cn.yimen.server.followup;

import org.jspecify.annotations.NullMarked;
