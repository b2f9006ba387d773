/// Who works in the hall: accounts, passwords, sessions, and who may send which command.
@NullMarked
package cn.yimen.server.staff;

import org.jspecify.annotations.NullMarked;
