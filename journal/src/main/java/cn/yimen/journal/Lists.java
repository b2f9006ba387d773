package cn.yimen.journal;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/// Leaves a statement as it is, unless it has a list to be filled in: `in (<keys>)`.
final class Lists implements TemplateEngine {

    private static final Pattern LIST = Pattern.compile("\\(<[a-z]+>\\)");

    private final TemplateEngine filling = new DefinedAttributeTemplateEngine();

    @Override
    public String render(String sql, StatementContext context) {
        return LIST.matcher(sql).find() ? filling.render(sql, context) : sql;
    }

    @Override
    public Optional<Function<StatementContext, String>> parse(String sql, ConfigRegistry config) {
        return LIST.matcher(sql).find() ? filling.parse(sql, config) : Optional.of(_ -> sql);
    }
}
