package org.foiatrail.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.foiatrail.model.ExtractionOutcome;

/// How the model's records are written in the store: by their components alone.
final class Json {
    private Json() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                // A list that an earlier version did not write.
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .addMixIn(ExtractionOutcome.class, OutcomeByName.class)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ExtractionOutcome.Extracted.class, name = "extracted"),
        @JsonSubTypes.Type(value = ExtractionOutcome.WithoutText.class, name = "without-text"),
        @JsonSubTypes.Type(value = ExtractionOutcome.Failed.class, name = "failed")
    })
    private interface OutcomeByName {}
}
