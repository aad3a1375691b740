package org.foiatrail.render.row;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.jspecify.annotations.Nullable;

/// The columns of a row type, as its record declares them; those of its place stand first, spread out.
public final class Columns {
    private final List<Column> columns = new ArrayList<>();
    private @Nullable Method place;

    /// One column of a row type.
    ///
    /// @param path how to come from the row to the value
    public record Column(String name, Kind kind, boolean nullable, List<Method> path) {
        public Column {
            path = List.copyOf(path);
        }

        public @Nullable Object value(Row row) {
            Object value = row;
            for (Method step : path) {
                value = value == null ? null : read(step, value);
            }
            return value;
        }
    }

    public enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        /// A number that may be greater than 1.
        AMOUNT,
        BOOLEAN,
        LIST
    }

    public Columns(Class<? extends Row> type) {
        add(type, List.of());
    }

    public List<Column> all() {
        return List.copyOf(columns);
    }

    /// Those that are not of its place.
    public List<Column> own() {
        return columns.stream().filter(column -> column.path().size() == 1).toList();
    }

    /// How to come from a row to its place, if it has one.
    Optional<Function<Row, Located>> place() {
        Method accessor = place;
        return accessor == null ? Optional.empty() : Optional.of(row -> (Located) read(accessor, row));
    }

    private static Object read(Method component, Object of) {
        try {
            return component.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's component can always be read: " + component, e);
        }
    }

    private void add(Class<?> type, List<Method> path) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<Method> longer = new ArrayList<>(path);
            longer.add(component.getAccessor());
            if (component.getType() == Located.class) {
                place = component.getAccessor();
                add(Located.class, longer);
            } else {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                columns.add(new Column(component.getName(), kind(component), nullable, longer));
            }
        }
    }

    private static Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return Kind.TEXT;
        } else if (type == int.class || type == Integer.class || type == long.class) {
            return Kind.INTEGER;
        } else if (type == double.class || type == Double.class) {
            return Kind.NUMBER;
        } else if (type == BigDecimal.class) {
            return Kind.AMOUNT;
        } else if (type == boolean.class) {
            return Kind.BOOLEAN;
        } else if (type == List.class) {
            return Kind.LIST;
        }
        throw new IllegalStateException("no format can write a column like " + component);
    }
}
