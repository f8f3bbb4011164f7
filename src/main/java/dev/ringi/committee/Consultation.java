package dev.ringi.committee;

import static dev.ringi.committee.ConsultationState.CONSULTED;
import static dev.ringi.committee.ConsultationState.FROZEN;
import static dev.ringi.committee.ConsultationState.OPINIONS_CLOSED;
import static dev.ringi.committee.ConsultationState.RECOMMENDED;
import static dev.ringi.committee.ConsultationState.RESPONDED;

import dev.ringi.refusal.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The mayor asks the committee about one cycle's accepted sheets (諮問). */
@Entity
public class Consultation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long cycleId;
    private long planId;
    private String title;
    private String businessKey;

    @Embedded
    private FrozenMaterial material;

    @Enumerated(EnumType.STRING)
    private ConsultationState state = FROZEN;

    @Embedded
    private Request request;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> members = List.of();

    @Embedded
    private Recommendation recommendation;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Reply> replies = new ArrayList<>();

    @Version
    private int lockVersion;

    protected Consultation() {}

    Consultation(long cycleId, long planId, String title, String businessKey, FrozenMaterial material) {
        this.cycleId = cycleId;
        this.planId = planId;
        this.title = title;
        this.businessKey = businessKey;
        this.material = material;
    }

    /** The letter goes out to these members; from now on they may give opinions. */
    void consult(Request letter, List<String> asked, LocalDate today) {
        require(FROZEN);
        RequestRules.check(letter, asked, today);
        request = letter;
        members = List.copyOf(asked);
        state = CONSULTED;
    }

    /** Takes what a member says, once. */
    Reply receive(String member, Statement statement, String enteredBy, Instant at, LocalDate today) {
        ReplyRules.check(this, member, today);
        statement.targets().forEach(material::sheetOf);
        var reply = new Reply(this, member, enteredBy, at);
        var number = opinions().size();
        for (var draft : statement.opinions()) {
            reply.add(++number, draft);
        }
        replies.add(reply);
        return reply;
    }

    /** No opinion is taken any more. Without a single one there is nothing to respond to. */
    void closeOpinions() {
        require(CONSULTED);
        state = OPINIONS_CLOSED;
        answered();
    }

    void answered() {
        if (unanswered().isEmpty()) {
            state = RESPONDED;
        }
    }

    void recommend(Recommendation answer) {
        if (!unanswered().isEmpty()) {
            throw new Refusal("committee.unanswered", unanswered().size());
        }
        require(RESPONDED);
        if (answer.date().isBefore(request.date())) {
            throw new Refusal("committee.recommendationDate");
        }
        recommendation = answer;
        state = RECOMMENDED;
    }

    /** Refused where the consultation is in another state. */
    void require(ConsultationState expected) {
        if (state != expected) {
            throw new Refusal("committee.state", title, state.label(), expected.label());
        }
    }

    List<Opinion> unanswered() {
        return opinions().stream()
                .filter(opinion -> opinion.response().isEmpty())
                .toList();
    }

    /** In the order of their numbers. */
    List<Opinion> opinions() {
        return replies.stream().flatMap(reply -> reply.opinions().stream()).toList();
    }

    /** Ids of those who were asked and have said nothing. */
    List<String> silentMembers() {
        return members.stream().filter(member -> !hasReplied(member)).toList();
    }

    boolean hasReplied(String member) {
        return replies.stream().anyMatch(reply -> reply.member().equals(member));
    }

    public long id() {
        return id;
    }

    public long cycleId() {
        return cycleId;
    }

    public long planId() {
        return planId;
    }

    /** The cycle's title. */
    public String title() {
        return title;
    }

    public String businessKey() {
        return businessKey;
    }

    public FrozenMaterial material() {
        return material;
    }

    public ConsultationState state() {
        return state;
    }

    /** Null before the letter went out. */
    public Request request() {
        return request;
    }

    /** Ids of those who were asked. */
    public List<String> members() {
        return members;
    }

    /** Null before the committee has answered. */
    public Recommendation recommendation() {
        return recommendation;
    }
}
