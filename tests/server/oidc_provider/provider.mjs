// A certified OpenID Connect issuer on a free port of this machine, for tests: says its address on the first line
// and signs in whoever `login_hint` names, without asking. Ends with its standard input.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

const people = {
  ada: { email: 'Ada@Example.org', email_verified: true, given_name: 'Ada', family_name: 'Lovelace' },
  unverified: { email: 'eve@example.org', email_verified: false },
  nameless: {},
};

const key = (type, options, more) => ({ ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), ...more });

const client = (name, more) => ({
  client_id: name,
  client_secret: 'a secret of forty characters & some more',
  application_type: 'native', // loopback addresses of any port
  redirect_uris: [`http://127.0.0.1/auth/${name}/callback`],
  ...more,
});

const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      client('certified', { token_endpoint_auth_method: 'client_secret_basic' }),
      client('elliptic', { token_endpoint_auth_method: 'client_secret_post', id_token_signed_response_alg: 'ES256' }),
    ],
    jwks: {
      keys: [
        key('rsa', { modulusLength: 2048 }, { use: 'sig', alg: 'RS256', kid: 'rsa' }),
        key('ec', { namedCurve: 'P-256' }, { use: 'sig', alg: 'ES256', kid: 'ec' }),
      ],
    },
    cookies: { keys: ['only for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name'] },
    pkce: { required: () => true, methods: ['S256'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (context, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
    renderError: (context, out, error) => { context.body = `${out.error}: ${out.error_description}`; },
  });
  const answer = provider.callback();

  const interact = async (request, response) => {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (params.login_hint === 'cancel')
      return provider.interactionFinished(request, response, { error: 'access_denied' });
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: params.login_hint ?? 'ada' } });
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  };

  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    return interact(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  console.log(issuer);
});

process.stdin.on('end', () => process.exit(0)).resume();
